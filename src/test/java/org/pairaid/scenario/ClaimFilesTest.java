package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.model.Domain;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.strategy.Strategies;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** The worlds that the claims of the literature compare are what their comments say, and what counts as an effect is the same throughout. */
class ClaimFilesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("scenarios/claims");

  /** Of these the smallest effect is relative: amounts, times, and indices that no world brings near 0. */
  private static final List<String> RELATIVE = List.of("funds", "own_revenue", "attracted_investment", "delivery", "project_duration", "capability", "self_effort", "satisfaction",
      "trust", "project_fit", "fit_domain", "fit_target_group", "fit_process", "fit_point", "project_quality", "social_share");

  private static final Map<String, Double> TWENTIETH = Map.of("relative", .05);
  private static final Map<String, Double> POINT = Map.of("absolute", .01);

  static Stream<Path> claims() {
    return IntStream.rangeClosed(1, 31).mapToObj(number -> FOLDER.resolve("C%02d.yaml".formatted(number)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> claim(Path file) throws IOException {
    String text = file.toString().endsWith(".md") ? Files.readString(file).split("```yaml\n")[1].split("```")[0] : Files.readString(file);
    return (Map<String, Object>) new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
  }

  /** The scenario of one side, settings and all. */
  private static Scenario world(Path file, Object side) throws Exception {
    Map<String, Object> claim = claim(file);
    List<String> settings = new ArrayList<>();
    for (Object group : new Object[] {claim.getOrDefault("both", Map.of()), side}) {
      ((Map<?, ?>) group).forEach((path, value) -> settings.add(path + "=" + JSON.writeValueAsString(value)));
    }
    return ScenarioReader.read(FOLDER.resolve((String) claim.get("scenario")), settings, Strategies.builtIn());
  }

  private static List<Double> of(Path file, String side, ToDoubleFunction<ReceivingProfile> value) throws Exception {
    return world(file, claim(file).get(side)).file().receiving().stream().mapToDouble(value).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void everyWorldCanBeRun(Path file) throws Exception {
    Map<String, Object> claim = claim(file);
    assertThat(claim).containsEntry("id", file.getFileName().toString().replace(".yaml", ""));
    for (Map<?, ?> outcome : outcomes(claim)) {
      assertThat(world(file, outcome.containsKey("from") ? outcome.get("from") : claim.get("from")).schedule()).hasSameSizeAs(world(file, claim.get("to")).schedule());
    }
  }

  @Test
  void soCanTheExampleOfThePage() throws Exception {
    Path page = FOLDER.resolve("README.md");
    assertThat(world(page, claim(page).get("from")).file().assessment().inspection()).isEqualTo(.1);
    assertThat(world(page, claim(page).get("to")).file().assessment().inspection()).isEqualTo(.5);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> outcomes(Map<String, Object> claim) {
    List<Map<?, ?>> outcomes = new ArrayList<>(List.of(claim));
    outcomes.addAll((List<Map<?, ?>>) claim.getOrDefault("also", List.of()));
    return outcomes;
  }

  /** Not chosen claim by claim: a twentieth of amounts and levels, one point of a scale from 0 to 1 of what may be near 0, differences of an index too. */
  @ParameterizedTest
  @MethodSource("claims")
  void theSmallestEffectFollowsOneRule(Path file) throws IOException {
    for (Map<?, ?> outcome : outcomes(claim(file))) {
      boolean relative = RELATIVE.contains(outcome.get("indicator")) && !"difference".equals(outcome.get("measure"));
      if (outcome.containsKey("bound")) {
        assertThat(outcome.get("bound")).isEqualTo(Map.of("most", .01));
      } else {
        assertThat(outcome.get("smallest")).isEqualTo(relative ? TWENTIETH : POINT);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C12.yaml", "C13.yaml"})
  void domainsWrittenOutAreTheBuiltInOnes(String name) throws Exception {
    assertThat(world(FOLDER.resolve(name), Map.of()).domains()).isEqualTo(Domain.builtIn());
  }

  @Test
  void absorptionIsHalvedInEveryPlace() throws Exception {
    Path file = FOLDER.resolve("C11.yaml");
    List<Double> before = of(file, "from", place -> place.capabilities().absorption());
    assertThat(of(file, "to", place -> 2 * place.capabilities().absorption())).hasSize(24).usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1).isEqualTo(before);
  }

  @Test
  void unequalAccessHasTheSameMeanAndIsLowWhereCapabilityIs() throws Exception {
    Path file = FOLDER.resolve("C18.yaml");
    List<Double> access = of(file, "to", ReceivingProfile::access);
    List<Double> capability = of(file, "to", place -> Arrays.stream(place.capabilities().toArray()).sum());
    assertThat(of(file, "from", ReceivingProfile::access)).containsOnly(.5);
    assertThat(access.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).isCloseTo(.5, within(1e-12));
    double weakestOfTheOthers = IntStream.range(0, 24).filter(j -> access.get(j) == .8).mapToDouble(capability::get).min().orElseThrow();
    assertThat(IntStream.range(0, 24).filter(j -> access.get(j) == .2).mapToDouble(capability::get)).hasSize(12).allMatch(value -> value < weakestOfTheOthers);
  }
}
