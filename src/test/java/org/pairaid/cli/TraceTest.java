package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about TRACE shows what {@code validate-model} found when it wrote the stored table. Results are not computed again here: .ci/run does, and compares.
 * {@code mvn test -Dtest=TraceTest -Drefresh=true} brings the page up to date.
 */
class TraceTest {
  private static final Path PAGE = Path.of("src/site/markdown/trace.md");
  private static final Path STORED = Path.of("src/site/resources/targets.csv");
  private static final Pattern MARKED = Pattern.compile("(<!-- record " + STORED.toString().replace('\\', '/') + " -->\n\n)(?:\\|[^\n]*\n)*");

  @TempDir Path folder;

  @Test
  void thePageShowsTheStoredVerdicts() throws IOException {
    String now = Files.readString(PAGE);
    assertThat(now).containsPattern(MARKED);
    String renewed = MARKED.matcher(now).replaceFirst("$1" + Matcher.quoteReplacement(new RecordTable(STORED).markdown()));
    if (Boolean.getBoolean("refresh")) {
      Files.writeString(PAGE, renewed);
    } else {
      assertThat(now).as(PAGE + " is behind; mvn test -Dtest=TraceTest -Drefresh=true renews it").isEqualTo(renewed);
    }
  }

  @Test
  void theStoredVerdictsAreOfTheTargetsAsTheyAre() throws IOException {
    assertThat(new RecordTable(STORED).asked()).as("behind: ./pairaid validate-model writes results/validate-model/targets.csv, to be copied to " + STORED)
        .containsExactlyElementsOf(RecordTable.scenarios().stream().flatMap(scenario -> RecordTable.asks(scenario).stream()).toList());
  }

  @Test
  void everyScenarioSaysWhatWasSetByEye() throws IOException {
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
