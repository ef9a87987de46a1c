package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Enterprise;
import org.pairaid.model.Pairing;
import org.pairaid.model.World;

/** The indicators of actors and channels on a world put together by hand. */
class ActorMeasuresTest {
  private static final List<String> SHARES = List.of("share_central_local", "share_local_local", "share_within_province", "share_vertical", "share_enterprises",
      "share_donations");
  private final ActorMeasures measures = new ActorMeasures();

  private Map<String, Double> cycle(World world) {
    Row row = new Row(ActorMeasures.LIST.size());
    measures.addTo(row, world);
    Map<String, Double> values = new LinkedHashMap<>();
    ActorMeasures.LIST.forEach(indicator -> values.put(indicator.name(), row.full()[values.size()]));
    return values;
  }

  @Test
  void everyIndicatorIsWhatItsDefinitionSays() throws Exception {
    World world = TinyWorld.of("aiding.a.enterprises=4", "aiding.b.organisations=3", "aiding.a.channel=central_local", "aiding.b.channel=within_province",
        "receiving.v.transfers=5", "receiving.x.transfers=1", "enterprises.jobs=100");
    world.aiders().get(0).contract(4);
    world.aiders().get(1).contract(24);
    world.aiders().get(0).budget(3);
    world.aiders().get(1).budget(6);
    Pairing v = TinyWorld.pairing(world, "v");
    world.society().enterprises().get(2).join(v, .5);
    world.society().organisations().get(0).serve(TinyWorld.pairing(world, "x"));
    world.society().flowBack(.7);
    measures.supported(world, v.receiver(), 1.5, .5);
    measures.supported(world, v.receiver(), 2.5, .5);
    measures.supported(world, TinyWorld.pairing(world, "x").receiver(), 0, 3);
    Map<String, Double> values = cycle(world);
    Map<String, Double> expected = new LinkedHashMap<>(Map.of("enterprises", 1.0, "participation", .25, "enterprise_investment", 4.0, "enterprise_backflow", .7,
        "enterprise_jobs", 400.0, "organisations", 1.0, "social_donations", 4.0, "funds_central_local", 3.0, "funds_local_local", 0.0, "funds_within_province", 6.0));
    expected.putAll(Map.of("transfers", 6.0, "share_central_local", 3 / 23.0, "share_local_local", 0.0, "share_within_province", 6 / 23.0, "share_vertical", 6 / 23.0,
        "share_enterprises", 4 / 23.0, "share_donations", 4 / 23.0));
    expected.put("delivery_spread", .25);
    assertThat(values).containsOnlyKeys(expected.keySet());
    expected.forEach((name, value) -> assertThat(values.get(name)).as(name).isCloseTo(value, within(1e-12)));
    assertThat(SHARES.stream().mapToDouble(values::get).sum()).isCloseTo(1, within(1e-12));
    assertThat(cycle(world).get("enterprise_investment")).as("the next cycle begins at zero").isZero();
  }

  @Test
  void whereThereIsNothingAmountsAreZeroAndSharesEmpty() throws Exception {
    World world = TinyWorld.of();
    world.pairedAiders().forEach(aider -> aider.budget(0));
    Map<String, Double> values = cycle(world);
    assertThat(values.get("participation")).isNaN();
    assertThat(values.get("delivery_spread")).isNaN();
    SHARES.forEach(share -> assertThat(values.get(share)).as(share).isNaN());
    values.forEach((name, value) -> {
      if (!List.of("participation", "delivery_spread").contains(name) && !SHARES.contains(name)) {
        assertThat(value).as(name).isZero();
      }
    });
  }

  @Test
  void participationIsZeroWhereNoneOfManyTakesPart() throws Exception {
    World world = TinyWorld.of("aiding.a.enterprises=4");
    world.pairedAiders().forEach(aider -> aider.budget(1));
    assertThat(world.society().enterprises()).noneMatch(Enterprise::engaged);
    assertThat(cycle(world).get("participation")).isZero();
  }
}
