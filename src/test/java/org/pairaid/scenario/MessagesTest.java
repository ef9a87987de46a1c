package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However long or odd what the user wrote, a message is one readable line. */
class MessagesTest {
  @TempDir Path folder;

  static Stream<Arguments> texts() {
    String million = "x".repeat(1_000_000);
    String emoji = "\ud83d\ude00".repeat(400_000);
    return Stream.of(million, emoji).flatMap(text -> Stream.of(
        arguments(2, "\"" + text.substring(0, 1000) + "\": 1"), arguments(2, "? \"" + text + "\"\n: 1"), arguments(2, "contract: {? \"" + text + "\" : 1}"),
        arguments(2, "contract: {form: \"" + text + "\"}"), arguments(2, "contract: {maxRelief: \"" + text + "\"}"), arguments(1, "name: \"" + text + "\""),
        arguments(6, "  - {id: \"" + text + "\", revenue: 1}"), arguments(6, "  - {id: south, revenue: 1, strategy: \"" + text + "\"}"),
        arguments(11, "pairings: {pairs: [[\"" + text + "\", west]]}"), arguments(11, "pairings: {pairs: [[east, west], \"" + text + "\"]}"),
        arguments(12, "interventions: [{cycle: 1, set: {? \"" + text + "\" : 1}}]"), arguments(12, "observed: {file: \"" + text + "\"}"),
        arguments(2, "extends: \"" + text + "\""), arguments(2, "title: !" + text.substring(0, 900) + " a"), arguments(2, "title: &" + text.substring(0, 900) + " a"),
        arguments(2, "contract: {maxRelief: " + "1".repeat(1_000_000) + "}"), arguments(2, "contract: {? [" + "a, ".repeat(300_000) + "] : 1}")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void longTextIsCut(int line, String text) {
    List<String> problems = Assertions.assertTimeout(Duration.ofSeconds(60), () -> new Desk(folder).problems(line, text));
    assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem.length()).isLessThan(900));
  }

  @Test
  void aLongOptionIsCut() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD);
    String million = "x".repeat(1_000_000);
    for (String setting : List.of(million, million + "=1", "contract." + million + "=1", "contract.form=" + million, "aiding." + million + ".slack=1",
        "a.".repeat(300_000) + "b=1", "contract.quota=" + "[".repeat(300_000))) {
      assertThat(Assertions.assertTimeout(Duration.ofSeconds(60), () -> desk.problems("s.yaml", setting))).isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.length()).isLessThan(900));
    }
  }

  @ParameterizedTest
  @CsvSource({"\\u202e", "\\u2066", "\\u200f", "\\u2028", "\\u0007", "\\u001b", "\\n", "\\r", "\\u0085", "\\u200b", "\\ufeff"})
  void charactersThatDisturbATerminalAreLeftOut(String escape) {
    List<String> problems = new Desk(folder).problems(2, "contract: {\"a" + escape + "b\": 1, form: \"c" + escape + "d\"}");
    assertThat(problems).hasSizeBetween(2, 4).allSatisfy(problem -> assertThat(problem).matches("[\\x20-\\x7e]+").containsAnyOf("a?b", "a b", "c?d", "c d", "the control character U+"));
  }

  @Test
  void chineseStays() {
    assertThat(new Desk(folder).problems(2, "合同: {}")).singleElement().asString().startsWith("2:1: 合同: unknown key");
    assertThat(new Desk(folder).problems(2, "title: {zh: 东, x: 1}")).containsExactly("2:16: title.x: unknown key. Known: en, zh");
  }

  @ParameterizedTest
  @CsvSource({"qouta,quota", "Quota,quota", "quot,quota", "formm,form", "xx,", "id,", "assessmnt,assessment", "contract,", "zzzzzzzzzzzzz,"})
  void theNearestNameIsOffered(String unknown, String expected) {
    assertThat(Nearest.to(unknown, List.of("quota", "form", "assessment", "ab"))).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void noNameIsSoughtAmongMany() {
    assertThat(Nearest.to("aa", Collections.nCopies(6000, "ab"))).isEmpty();
    assertThat(Nearest.hint("zzzz", Collections.nCopies(41, "aaaa"))).isEmpty();
    assertThat(Nearest.hint("zzzz", List.of("a", "b"))).isEqualTo(". Known: a, b");
  }
}
