package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Table 1 of Wang 2022, and what the paper's text says of the types of table 2. */
class PracticeTest {
  private static final List<Practice> ALL = Practice.all();

  private static Practice practice(String id) {
    return Practice.find(id).orElseThrow();
  }

  private static List<String> words(Object[] constants) {
    return Stream.of(constants).map(constant -> constant.toString().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void thereAreTwentyFive() {
    assertThat(ALL).hasSize(25).extracting(Practice::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    assertThat(ALL).allSatisfy(practice -> {
      assertThat(practice.date()).matches("(19|20)\\d\\d-\\d\\d(-\\d\\d)?");
      assertThat(Stream.of(practice.name().en(), practice.name().zh(), practice.innovation().en(), practice.innovation().zh())).noneMatch(String::isBlank);
    });
    assertThat(ALL.get(0).date()).isEqualTo("1958-03");
    assertThat(ALL.get(24).date()).isEqualTo("2021-04-21");
  }

  @Test
  void typesAreWordsOfScenarioFiles() {
    assertThat(ALL).allSatisfy(practice -> {
      assertThat(words(ScenarioFile.Task.values())).containsAll(practice.tasks());
      assertThat(words(ScenarioFile.Relation.values())).containsAll(practice.relations());
      assertThat(practice.intent()).isIn("", "balanced", "emergency");
    });
  }

  /** Section 2(2): the text names these; every ticked disaster can be placed. */
  @Test
  void typesAreWhereTheTextPlacesThem() {
    assertThat(practice("wenchuan-2008")).returns(List.of("disaster"), Practice::tasks).returns(List.of("local_local"), Practice::relations).returns("emergency", Practice::intent);
    assertThat(practice("hubei-2020").relations()).containsExactly("central_local", "local_local");
    assertThat(practice("tibet-1994").tasks()).containsExactly("border");
    assertThat(practice("three-gorges-1992").tasks()).containsExactly("project");
    assertThat(practice("northeast-2017").tasks()).as("its marks are lost").isEmpty();
    assertThat(practice("northeast-2017").intent()).isEqualTo("balanced");
  }

  @Test
  void theNearestScenariosAreThere() {
    assertThat(ALL).allSatisfy(practice -> assertThat(Path.of("scenarios", practice.scenario() + ".yaml")).exists());
  }
}
