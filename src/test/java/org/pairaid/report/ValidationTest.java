package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.model.Text;
import org.pairaid.scenario.Pattern;
import org.pairaid.scenario.Pattern.Kind;

/** Patterns held against runs whose numbers are known. */
class ValidationTest {
  private static final Text WHY = new Text("Nothing like it.", "无可比者。");

  @TempDir Path folder;

  private static Pattern pattern(String id, String... targets) {
    return new Pattern(id, new Text("Pattern " + id, "模式" + id), new Text("1 to 2", "1至2"), "printed", targets.length == 0 ? Kind.NONE : Kind.LEVEL, List.of(targets), WHY);
  }

  private static Map<String, Object> target(String id, String indicator, int low, int high) {
    return Map.of("id", id, "indicator", indicator, "range", List.of(low, high));
  }

  /** Funds are 9, 10 and 11 in every year: 10 with the interval 10 ± 2.484 (t(.975; 2) = 4.302653 over the root of 3). */
  private Path results() throws IOException {
    return new ResultsFolder(folder, 2, 2012)
        .scenario("a", "First", 3, (name, r, c) -> name.equals("funds") ? 9 + r : 0).resolved("targets", List.of(target("T1-x", "funds", 5, 15), target("T2-x", "trust", 1, 2), target("own", "funds", 10, 20)))
        .resolved("fittedTo", List.of("funds"))
        .scenario("b", "Second", 3, (name, r, c) -> name.equals("funds") ? 9 + r : 0).resolved("targets", List.of(target("T1-x", "funds", 20, 30), target("T3", "funds", 0, 99))).write();
  }

  private Validation validation() throws IOException {
    return new Validation(List.of(pattern("T1", "T1-x"), pattern("T2", "T2-x"), pattern("T3", "T3"), pattern("T4"), pattern("T5", "T5-x")),
        CyclesTable.read(results(), ManifestReader.read(folder)).ensembles());
  }

  @Test
  void everyPatternHasItsFactsOrSaysWhyNot() throws IOException {
    List<Evidence> evidence = validation().evidence();
    assertThat(evidence).extracting(fact -> fact.pattern() + " " + fact.target() + " " + fact.scenario() + " " + fact.verdict().en() + " " + fact.inView()).containsExactly(
        "T1 T1-x a met true", "T1 T1-x b not met false", "T2 T2-x a not met false", "T3 T3 b met false", "T4   cannot be told false", "T5   cannot be told false", " own a cannot be told true");
    assertThat(evidence.get(0).model().en()).isEqualTo("10.00 (7.52 to 12.48)");
    assertThat(evidence.get(0).number().en()).isEqualTo("Aid funds in 2013");
    assertThat(evidence.get(2).model().zh()).isEqualTo("0");
    assertThat(evidence.get(4).note()).isEqualTo(WHY);
    assertThat(evidence.get(4).model().en()).isEqualTo(Numbers.NONE);
    assertThat(evidence.get(5).note().en()).isEqualTo("No scenario that was run has a target for it.");
  }

  @Test
  void theCountAddsUp() throws IOException {
    assertThat(validation().count().en()).isEqualTo("5 patterns: 1 met in all that was compared, 1 in part, 1 in nothing; of 2 nothing was compared. "
        + "5 facts: 2 met (1 of them had been in view), 2 not met, 1 cannot be told.");
    assertThat(validation().count().zh()).contains("全部达到的1个").contains("未达到2项");
  }

  @Test
  void theFolderThatIsNotedHasItsPage() throws IOException {
    Validation.note(results());
    Report.of(folder).write("en");
    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page).contains("<h1>").contains("The model against the record").contains("模型与记录事实的对照").contains("id=\"scenario-a\"").contains("id=\"scenario-b\"")
        .contains("cannot be told: From air quality").contains("Further facts of the scenarios").doesNotContain("NaN").doesNotContain("Aid funds (100 million CNY)</h");
    assertThat(Files.readAllLines(folder.resolve("targets.csv"))).hasSize(6);
    assertThat(Report.of(folder).headline()).hasSize(1).first().extracting(Text::en).asString().startsWith("18 patterns: ");
  }
}
