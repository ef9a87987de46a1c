package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproduceTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path results;

  @BeforeEach
  void run() {
    results = folder.resolve("results");
    assertThat(Main.execute("run", "scenarios/baseline.yaml", "--replicates", "2", "--set", "time.cycles=2", "--set", "assessment.stakes=1.5", "--quiet", "--out", results.toString())).isZero();
  }

  private int reproduce(Path which, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "reproduce";
    arguments[1] = which.toString();
    arguments[2] = "--quiet";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Main.execute(new PrintWriter(out), new PrintWriter(err, true), arguments);
  }

  private void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void saysThatTablesAreTheSame() throws IOException {
    Path moved = folder.resolve("else where");
    Files.move(results, moved);
    assertThat(reproduce(moved)).as(err.toString()).isZero();
    assertThat(out.toString().lines()).containsExactly(moved.resolve("cycles.csv") + ": same", moved.resolve("governments.csv") + ": same", moved.resolve("pairings.csv") + ": same",
        "Reproduced: all tables are the same");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsATableThatWasChangedAfterwards() throws IOException {
    Path table = results.resolve("cycles.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("7", "8"));
    assertThat(reproduce(results)).isEqualTo(1);
    assertThat(out.toString()).contains(table + ": was changed after it was written", "Not reproduced: 1 of 3 tables are not the same");
  }

  @Test
  void tellsATableThatIsGone() throws IOException {
    Files.delete(results.resolve("pairings.csv"));
    assertThat(reproduce(results)).isEqualTo(1);
    assertThat(out.toString()).contains("pairings.csv: was changed after it was written");
  }

  @Test
  void tellsResultsThatComeOutOtherwise() throws IOException {
    edit(results.resolve("manifest.json"), "\"stakes\" : 1.5", "\"stakes\" : 1.4");
    assertThat(reproduce(results)).isEqualTo(1);
    assertThat(out.toString()).contains("cycles.csv: differs", "Not reproduced: 3 of 3");
  }

  @Test
  void saysThatAnotherBuildMadeIt() throws IOException {
    edit(results.resolve("manifest.json"), "\"version\" : \"", "\"version\" : \"0.0.");
    assertThat(reproduce(results)).isZero();
    assertThat(err.toString()).contains("was made by pairaid 0.0.");
  }

  @Test
  void keepsTheNewResultsWhereAsked() {
    Path kept = folder.resolve("kept");
    assertThat(reproduce(results, "--out", kept.toString())).isZero();
    assertThat(kept.resolve("cycles.csv")).hasSameBinaryContentAs(results.resolve("cycles.csv"));
  }

  @Test
  void refusesAFolderWithoutAManifest() {
    assertThat(reproduce(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("pairaid: " + folder + ": has no manifest.json");
  }

  @Test
  void refusesWhatDidNotComeToItsEnd() throws IOException {
    edit(results.resolve("manifest.json"), "\"status\" : \"complete\"", "\"status\" : \"running\"");
    assertThat(reproduce(results)).isEqualTo(2);
    assertThat(err.toString()).contains("was not run to its end; the same command goes on: pairaid run scenarios/baseline.yaml");
  }

  @Test
  void anExperimentNeedsItsFilesAsTheyWere() throws IOException {
    Path scenario = folder.resolve("baseline.yaml");
    Files.copy(Path.of("scenarios/baseline.yaml"), scenario, StandardCopyOption.REPLACE_EXISTING);
    Path experiment = folder.resolve("e.yaml");
    Files.writeString(experiment, "name: e\nscenario: baseline.yaml\nset: {time.cycles: 2}\ndesign: {kind: lhs, points: 3}\nreplicates: 1\nfactors: [{path: assessment.stakes, range: [0, 2]}]\n");
    Path sweep = folder.resolve("sweep");
    assertThat(Main.execute("sweep", experiment.toString(), "--quiet", "--set", "design.points=2", "--out", sweep.toString())).isZero();
    assertThat(reproduce(sweep)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("points.csv: same", "runs.csv: same");
    edit(experiment, "[0, 2]", "[0, 3]");
    assertThat(reproduce(sweep)).isEqualTo(2);
    assertThat(err.toString()).contains(experiment + ": is not as it was when " + sweep + " was made from it");
    Files.delete(experiment);
    assertThat(reproduce(sweep)).isEqualTo(2);
    assertThat(err.toString()).contains(experiment + ": does not exist here");
  }
}
