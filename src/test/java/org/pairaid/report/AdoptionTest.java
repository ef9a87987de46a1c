package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.experiment.ResultsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AdoptionTest {
  @TempDir Path folder;

  private Manifest manifest(String... styles) throws IOException {
    Path results = new ResultsFolder(folder, 2, 2012).scenario("a", "A", 2, (name, r, c) -> .4).write();
    JsonMapper json = JsonMapper.builder().build();
    Path file = results.resolve(Manifest.FILE);
    JsonNode root = json.readTree(Files.readAllBytes(file));
    List.of(styles).forEach(((ObjectNode) root.path("scenarios").path(0)).putObject("styles").putArray("aiding")::add);
    Files.write(file, json.writeValueAsBytes(root));
    return ManifestReader.read(results);
  }

  private void governments(String... rows) throws IOException {
    Files.writeString(folder.resolve("governments.csv"), "scenario,replicate,cycle,year,government,role,strategy\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void sharesAreOverGovernmentsAndReplicates() throws IOException {
    Manifest manifest = manifest("learn", "rest");
    governments("a,0,0,2012,e,aiding,learn", "a,0,0,2012,f,aiding,rest", "a,0,0,2012,w,receiving,calculating", "a,0,1,2013,e,aiding,learn", "a,0,1,2013,f,aiding,learn",
        "a,1,0,2012,e,aiding,rest", "a,1,0,2012,f,aiding,rest", "a,1,1,2013,e,aiding,learn", "a,1,1,2013,f,aiding,rest");
    List<Adoption> found = AdoptionTable.read(folder, manifest);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).shares()[0]).containsExactly(.25, .75);
    assertThat(found.get(0).layers()[2]).containsExactly(1, 1);
    assertThat(Adoption.table(found)).isEqualTo("scenario,role,strategy,cycle,year,share\na,aiding,learn,0,2012,0.25\na,aiding,learn,1,2013,0.75\na,aiding,rest,0,2012,0.75\na,aiding,rest,1,2013,0.25\n");
  }

  @Test
  void whereThereIsButOneStrategyNothingIsCounted() throws IOException {
    assertThat(AdoptionTable.read(folder, manifest("calculating"))).isEmpty();
  }

  @Test
  void aStrategyThatNobodyCanFollowIsDamage() throws IOException {
    Manifest manifest = manifest("learn", "rest");
    governments("a,0,0,2012,e,aiding,other");
    assertThatThrownBy(() -> AdoptionTable.read(folder, manifest)).isInstanceOf(ResultsException.class).hasMessageContaining("can follow \"other\"");
  }
}
