package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no scenario at all, and files made to hurt. */
class MalformedFilesTest {
  private static final String UNSUPPORTED = ": anchors and aliases are not supported; write the value out, or use extends";
  private static final String EMPTY = "the file is empty; a scenario was expected";

  @TempDir Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", "s.yaml:1:1: " + EMPTY),
        arguments("# only\n# comments\n", "s.yaml:3:1: " + EMPTY),
        arguments(" \n\n  \n", "s.yaml:4:1: " + EMPTY),
        arguments("---\n", "s.yaml:2:1: " + EMPTY),
        arguments("~", "s.yaml:1:1: " + EMPTY),
        arguments("- a\n- b\n", "s.yaml:1:1: expected a map of keys, not a list"),
        arguments("scenario", "s.yaml:1:1: expected a map of keys, not the text \"scenario\""),
        arguments("name: w\n\tcontract: {}\n", "s.yaml:2:1: not well-formed YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
        arguments("name: [a\n", "s.yaml:2:1: not well-formed YAML: expected ',' or ']', but got <stream end>"),
        arguments("name: \"a\n", "s.yaml:2:1: not well-formed YAML: found unexpected end of stream"),
        arguments("name: a: b\n", "s.yaml:1:8: not well-formed YAML: mapping values are not allowed here"),
        arguments("name: @a\n", "s.yaml:1:7: not well-formed YAML: found character '@' that cannot start any token. (Do not use @ for indentation)"),
        arguments("name: w\n--- \nname: v\n", "s.yaml:2:1: a second document begins here; one was expected"),
        arguments("name: w\0\n", "s.yaml:1:8: the control character U+0000 stands here: this is not plain UTF-8 text"),
        arguments("name: 中\u001b[31m\n", "s.yaml:1:8: the control character U+001B stands here: this is not plain UTF-8 text"),
        arguments("[".repeat(1_000_000), "s.yaml:1:22: more than 20 levels deep; a scenario needs no more than a few"),
        arguments("{a: ".repeat(400_000), "s.yaml:1:82: more than 20 levels deep; a scenario needs no more than a few"),
        arguments("- ".repeat(900_000), "s.yaml:1:43: more than 20 levels deep; a scenario needs no more than a few"),
        arguments("? ".repeat(900_000), "s.yaml:1:43: more than 20 levels deep; a scenario needs no more than a few"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isOneProblemWhereItStands(String text, String expected) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", text);
    List<String> problems = Assertions.assertTimeout(Duration.ofSeconds(60), () -> desk.problems("s.yaml"));
    assertThat(problems.stream().filter(problem -> !problem.contains("missing;"))).containsExactly(expected);
  }


  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("contract: {maxRelief: !!float 1}", "2:23: contract.maxRelief: the tag tag:yaml.org,2002:float is not supported; write the plain value"),
        arguments("contract: {form: !!javax.script.ScriptEngineManager [x]}",
            "2:18: contract.form: the tag tag:yaml.org,2002:javax.script.ScriptEngineManager is not supported; write the plain value"),
        arguments("title: !foo {en: a}", "2:8: title: the tag !foo is not supported; write the plain value"),
        arguments("contract: &c {maxRelief: 1}", "2:11: contract: the anchor &c" + UNSUPPORTED),
        arguments("contract: {maxRelief: *a}", "2:23: contract.maxRelief: the alias *a" + UNSUPPORTED),
        arguments("contract: {<<: *a}", "2:16: contract.<<: the alias *a" + UNSUPPORTED));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void tagsAnchorsAndAliasesAreRefused(String line, String expected) {
    assertThat(new Desk(folder).problems(2, line)).contains(expected);
  }

  @Test
  void laughsAreNotExpanded() {
    StringBuilder laughs = new StringBuilder("a: &a [lol, lol]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      laughs.append(c).append(": &").append(c).append(" [").append(("*" + (char) (c - 1) + ", ").repeat(9)).append("]\n");
    }
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", laughs.toString());
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(60), () -> desk.problems("s.yaml"))).contains("s.yaml:1:4: a: the anchor &a" + UNSUPPORTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufeff", "%YAML 1.2\n---\n"})
  void aByteOrderMarkAndADirectiveAreFine(String start) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", start + Desk.GOOD);
    assertThat(desk.problems("s.yaml")).isEmpty();
  }

  @Test
  void linesMayEndAsOnWindows() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(2, "contract: {qouta: 1}").replace("\n", "\r\n"));
    assertThat(desk.problems("s.yaml")).containsExactly("s.yaml:2:12: contract.qouta: unknown key. Maybe \"quota\"?");
  }

  @Test
  void otherEncodingsAreNotGuessed() {
    Desk desk = new Desk(folder);
    desk.lay("latin.yaml", "name: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    desk.lay("wide.yaml", "name: w\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(desk.problems("latin.yaml")).containsExactly("latin.yaml: is not UTF-8 text");
    assertThat(desk.problems("wide.yaml")).containsExactly("wide.yaml:1:2: the control character U+0000 stands here: this is not plain UTF-8 text");
  }

  @Test
  void whatIsNoFileIsNamed() {
    Desk desk = new Desk(folder);
    desk.lay("baseline.yaml", "");
    desk.lay("tables/a.csv", "");
    assertThat(desk.problems("basline.yaml")).containsExactly("basline.yaml: does not exist. Maybe \"baseline.yaml\"?");
    assertThat(desk.problems("tables")).containsExactly("tables: is a folder; a file was expected");
    assertThat(desk.problems("none/at/all.yaml")).containsExactly("none/at/all.yaml: does not exist");
  }

  @Test
  void aHugeFileIsRefusedUnread() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", new byte[2_000_001]);
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(60), () -> desk.problems("s.yaml")))
        .containsExactly("s.yaml: has 2000001 bytes; at most 2000000 are read: put governments in CSV tables");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aiding: [%s]", "contract: {%s}", "interventions: [%s]", "title: [%s]", "%s"})
  void aFileOfManyProblemsEndsAfterAThousand(String line) {
    String part = line.contains("{") ? "k%d: 1, " : line.contains("[") ? "{}, " : "k%d: 1\n";
    StringBuilder parts = new StringBuilder();
    for (int i = 0; parts.length() < 1_900_000; i++) {
      parts.append(part.contains("%d") ? part.replace("%d", String.valueOf(i)) : part);
    }
    Desk desk = new Desk(folder);
    List<String> problems = Assertions.assertTimeout(Duration.ofSeconds(60), () -> desk.problems(2, line.formatted(parts)));
    assertThat(problems).hasSizeBetween(1, 1001);
    if (!line.startsWith("title")) {
      assertThat(problems).last().isEqualTo("pairaid: more than 1000 problems; the others are not listed");
    }
  }
}
