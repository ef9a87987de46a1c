package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtendsTest {
  @TempDir Path folder;

  @Test
  void mapsMergeAndThisFileWins() {
    Desk desk = new Desk(folder);
    desk.lay("base.yaml", Desk.with(2, "contract: {quota: [.1, .2], maxRelief: .7, form: straight}"));
    desk.lay("s.yaml", "extends: base.yaml\nname: v\ncontract: {quota: [.3], form: }\nassessment: {fines: {pleading: 1}}\n");
    ScenarioFile file = desk.read("s.yaml").file();
    assertThat(file.name()).isEqualTo("v");
    assertThat(file.contract().quota().values()).containsExactly(.3);
    assertThat(file.contract().maxRelief()).isEqualTo(.7);
    assertThat(file.contract().form()).hasToString("DIAGONAL");
    assertThat(file.assessment().fines().pleading()).isEqualTo(1);
    assertThat(file.assessment().fines().collusion()).isEqualTo(.6);
    assertThat(file.aiding()).hasSize(2);
  }

  @Test
  void listsAreReplacedAsAWhole() {
    Desk desk = new Desk(folder);
    desk.lay("base.yaml", Desk.GOOD);
    desk.lay("s.yaml", "extends: base.yaml\naiding: [{id: east, revenue: 1}]\n");
    assertThat(desk.read("s.yaml").file().aiding()).singleElement().satisfies(east -> assertThat(east.revenue()).isEqualTo(1));
  }

  @Test
  void tablesReplaceAndAreFoundBesideTheFileThatNamesThem() {
    Desk desk = new Desk(folder);
    desk.lay("base/base.yaml", Desk.GOOD.replaceAll("(?s)aiding:.*receiving:", "aiding: {file: a.csv}\nreceiving:"));
    desk.lay("base/a.csv", "id,revenue\neast,7\n");
    desk.lay("base/mid/mid.yaml", "extends: ../base.yaml\nname: mid\n");
    desk.lay("s.yaml", "extends: base/mid/mid.yaml\n");
    desk.lay("own.yaml", "extends: base/mid/mid.yaml\naiding: {file: own.csv}\n");
    desk.lay("own.csv", "id,revenue\neast,9\n");
    desk.lay("empty.yaml", "extends: base/base.yaml\naiding: {}\n");
    assertThat(desk.read("s.yaml").file().aiding().get(0).revenue()).isEqualTo(7);
    assertThat(desk.read("s.yaml").inputs()).map(input -> folder.relativize(input).toString())
        .containsExactly("s.yaml", "base/mid/mid.yaml", "base/base.yaml", "base/a.csv");
    assertThat(desk.read("own.yaml").file().aiding().get(0).revenue()).isEqualTo(9);
    assertThat(desk.problems("empty.yaml")).containsExactly("empty.yaml:2:9: aiding: expected a list, or {file: table.csv}");
  }

  @Test
  void nameAndTitleAreTheFilesOwn() {
    Desk desk = new Desk(folder);
    desk.lay("base.yaml", "title: {en: Base, zh: 基}\n" + Desk.GOOD);
    desk.lay("mid level.yaml", "extends: base.yaml\ntitle: Mid\nrun: {seed: 7}\n");
    desk.lay("v1.5.yaml", "extends: mid level.yaml\n");
    desk.lay("bare.yaml", "extends: base.yaml\nname:\n");
    desk.lay("own.yaml", "extends: base.yaml\nname: another\ntitle: Own\n");
    assertThat(desk.read("v1.5.yaml").name()).isEqualTo("v1.5");
    assertThat(desk.read("v1.5.yaml").file().title()).isNull();
    assertThat(desk.read("v1.5.yaml").title().zh()).isEqualTo("v1.5");
    assertThat(desk.read("v1.5.yaml").seed()).isEqualTo(7);
    assertThat(desk.read("bare.yaml").name()).isEqualTo("bare");
    assertThat(desk.read("own.yaml").name()).isEqualTo("another");
    assertThat(desk.read("own.yaml").title().en()).isEqualTo("Own");
    assertThat(desk.read("base.yaml").title().zh()).isEqualTo("基");
  }

  @Test
  void aFileWhoseNameCannotStandForTheScenarioMustGiveOne() {
    Desk desk = new Desk(folder);
    desk.lay("base.yaml", Desk.GOOD);
    desk.lay("my law.yaml", "extends: base.yaml\n");
    assertThat(desk.problems("my law.yaml")).containsExactly("my law.yaml:1:1: name: expected up to 100 letters, digits, dots, dashes and underscores, "
        + "not the text \"my law\", which is what the file is called; give it a name of its own");
    assertThat(desk.read("my law.yaml", "name=law").name()).isEqualTo("law");
    assertThat(desk.problems(1, "title: no name")).containsExactly("1:1: name: missing; expected a text (Name: letters, digits, dot, dash and underscore; "
        + "the default folder under results)");
  }

  @Test
  void problemsAreToldWhereTheyStand() {
    Desk desk = new Desk(folder);
    desk.lay("base.yaml", Desk.with(2, "contract: {qouta: 1}"));
    desk.lay("s.yaml", "extends: base.yaml\nassessment: {joint: -1}\n");
    assertThat(desk.problems("s.yaml")).containsExactly("base.yaml:2:12: contract.qouta: unknown key. Maybe \"quota\"?",
        "s.yaml:2:21: assessment.joint: expected a number in [0,10] (weight), not -1");
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("extends: s.yaml", "s.yaml:1:10: extends: goes round in a circle: s.yaml extends, in the end, itself"),
        arguments("extends: ./x/../s.yaml", "s.yaml:1:10: extends: goes round in a circle: s.yaml extends, in the end, itself"),
        arguments("extends: back.yaml", "back.yaml:1:10: extends: goes round in a circle: s.yaml extends, in the end, itself"),
        arguments("extends: round.yaml", "back.yaml:1:10: extends: goes round in a circle: s.yaml extends, in the end, itself"),
        arguments("extends: bakc.yaml", "s.yaml:1:10: extends: bakc.yaml does not exist. Maybe \"back.yaml\"?"),
        arguments("extends: .", "s.yaml:1:10: extends: FOLDER is a folder; a file was expected"),
        arguments("extends: \"a?b\"", "s.yaml:1:10: extends: a?b does not exist"),
        arguments("extends: [a.yaml]", "s.yaml:1:10: extends: expected the path of a scenario file, not a list"),
        arguments("extends:", "s.yaml:1:1: extends: expected the path of a scenario file, not nothing"),
        arguments("extends: 5", "s.yaml:1:10: extends: expected the path of a scenario file, not 5"),
        arguments("extends: list.yaml", "list.yaml:1:1: expected a map of keys, not a list"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aChainThatLeadsNowhereIsToldAndNothingElse(String line, String expected) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", line + "\nqouta: 1\n");
    desk.lay("round.yaml", "extends: back.yaml\n");
    desk.lay("back.yaml", "extends: s.yaml\n");
    desk.lay("list.yaml", "[a]");
    assertThat(desk.problems("s.yaml")).containsExactly(expected.replace("FOLDER", folder.toString()));
  }

  @Test
  void aChainHasAtMostTwentyLinks() {
    Desk desk = new Desk(folder);
    desk.lay("0.yaml", Desk.GOOD);
    for (int i = 1; i <= 21; i++) {
      desk.lay(i + ".yaml", "extends: " + (i - 1) + ".yaml\n");
    }
    assertThat(desk.problems("20.yaml")).isEmpty();
    assertThat(desk.problems("21.yaml")).isEqualTo(List.of("1.yaml:1:10: extends: a chain of more than 20 files"));
  }
}
