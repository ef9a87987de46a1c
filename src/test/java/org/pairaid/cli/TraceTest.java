package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about TRACE shows is a stored table of {@code validate-model}. Results are not computed again here: .ci/run does, and compares. */
class TraceTest {
  private static final Path PAGE = Path.of("src/site/markdown/trace.md");
  private static final Path STORED = Path.of("src/site/resources/targets.csv");

  @TempDir Path folder;

  @Test
  void theStoredVerdictsAreOfTheTargetsAsTheyAre() throws IOException {
    assertThat(new RecordTable(STORED).asked()).as("behind: ./pairaid validate-model writes results/validate-model/targets.csv, to be copied to " + STORED)
        .containsExactlyElementsOf(RecordTable.scenarios().stream().flatMap(scenario -> RecordTable.asks(scenario).stream()).toList());
  }

  @Test
  void everyScenarioSaysWhatWasSetByEye() throws IOException {
    assertThat(Files.readString(PAGE)).contains("<!-- record " + STORED.toString().replace('\\', '/') + " -->");
    String page = Files.readString(PAGE).split("### What was set by eye")[1];
    assertThat(RecordTable.scenarios()).isNotEmpty().allSatisfy(scenario -> assertThat(page).contains("| `" + scenario.name() + "` |"));
  }

  @Test
  void theTableSaysWhatIsStored() throws IOException {
    Path table = Files.write(folder.resolve("targets.csv"), List.of(Files.readAllLines(STORED).get(0), "tibet,T7-sign,idle_share,increases,,,,,0.123456,0.1,0.2,0,1,30,1,not_met,false",
        "hubei-2020,HB-staff,cadres,value,,3,8000,12000,,,,,,0,,open,true"));
    assertThat(new RecordTable(table).markdown()).contains("| `T7-sign` | Idle capacity grows | `tibet` | increases | 0.123 | not met |\n")
        .contains("| `HB-staff` | About 10 000 persons are at work outside Wuhan | `hubei-2020` | 8000 to 12000 | – | cannot be told, in view |\n").contains("| **T9** ");
  }
}
