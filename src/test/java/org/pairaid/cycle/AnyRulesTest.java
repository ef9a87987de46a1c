package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.experiment.Blueprints;
import org.pairaid.model.Evaluators;
import org.pairaid.model.PairingRules;
import org.pairaid.model.Parameter;
import org.pairaid.model.Rules;
import org.pairaid.model.Series;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;

/**
 * Invariants under rules drawn at random from their legal ranges, ends included; the seed is the test's number. More of them:
 * {@code -Dfuzz=3000}.
 */
class AnyRulesTest {
  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("fuzz", 60));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void invariantsHold(int seed) throws Exception {
    List<String> settings = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    draw(Rules.class, "", random, settings);
    waysOfProjects(random, settings);
    actors(random, settings);
    pairing(new SplittableRandom(seed), settings);
    emergencies(random, settings);
    Strategies strategies = Strategies.builtIn();
    var blueprint = Blueprints.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), settings, strategies), strategies);
    assertThatCode(() -> new PairedAidSimulation(blueprint, 0, new Invariants()).runToEnd()).as(settings.toString()).doesNotThrowAnyException();
  }

  private static void draw(Class<?> record, String path, SplittableRandom random, List<String> settings) {
    for (RecordComponent component : record.getRecordComponents()) {
      Class<?> type = component.getType();
      Parameter parameter = component.getAnnotation(Parameter.class);
      String name = path + Keys.of(component);
      if (type.isRecord() && type != Series.class && type != Evaluators.class) {
        draw(type, name + ".", random, settings);
      } else if ((type == double.class || type == Series.class) && random.nextInt(4) == 0) {
        settings.add(name + "=" + value(parameter, random));
      } else if (type == int.class && random.nextInt(4) == 0) {
        settings.add(name + "=" + (long) Math.min(parameter.max(), parameter.min() + random.nextInt(6)));
      }
    }
  }

  /** Rules of pairing and trigger that are no real numbers, and what they need. */
  private static void pairing(SplittableRandom random, List<String> settings) {
    List.of("north", "coast", "idle").forEach(id -> settings.addAll(List.of("aiding." + id + ".population=" + random.nextInt(1, 9000),
        "aiding." + id + ".longitude=" + random.nextInt(-180, 181), "aiding." + id + ".latitude=" + random.nextInt(-90, 91))));
    settings.addAll(List.of("receiving.hill.longitude=0", "receiving.hill.latitude=90", "receiving.lake.longitude=180", "receiving.lake.latitude=0"));
    var rules = PairingRules.Rule.values();
    settings.add("pairings.rule=" + Keys.constant(rules[random.nextInt(rules.length)]));
    settings.add("pairings.perReceiver=" + random.nextInt(1, 4));
    settings.add("pairings.perAider=" + (random.nextBoolean() ? 0 : 4));
    settings.add("pairings.revision=" + random.nextInt(3));
    settings.add("trigger.event=" + random.nextInt(3));
    settings.add("trigger.delay=" + random.nextInt(2));
    settings.add("trigger.end.cycle=" + random.nextInt(5));
  }

  /** Deputies under straight contracting, a pipeline and a plan: rules that are no numbers. */
  private static void waysOfProjects(SplittableRandom random, List<String> settings) {
    if (random.nextInt(3) == 0) {
      settings.addAll(List.of("contract.form=straight", "aiding.north.deputies=" + random.nextInt(9), "aiding.coast.deputies=" + random.nextInt(3)));
    }
    if (random.nextInt(3) == 0) {
      settings.add("pipeline.stages=[{id: a, dropOut: %1$s, decides: both, duration: %2$s}, {id: b, dropOut: %2$s, decides: aider}, {id: c, phase: closing, duration: %1$s}]"
          .formatted(random.nextDouble(), random.nextInt(2) * random.nextDouble()));
    }
    if (random.nextInt(3) == 0) {
      settings.add("contract.plan={industry: .5, labour: .5}");
    }
  }

  /** Enterprises and social organisations, channels, and entries that stand for several. */
  private static void actors(SplittableRandom random, List<String> settings) {
    if (random.nextInt(2) == 0) {
      settings.addAll(List.of("aiding.north.enterprises=" + random.nextInt(200), "aiding.coast.organisations=" + random.nextInt(50), "aiding.idle.enterprises=5",
          "aiding.coast.channel=central_local", "receiving.hill.count=3", "receiving.hill.spread=" + random.nextInt(2), "aiding.north.count=" + (1 + random.nextInt(3))));
    }
  }

  /** Short cycles and shocks, which are no rules. */
  private static void emergencies(SplittableRandom random, List<String> settings) {
    if (random.nextInt(3) == 0) {
      settings.add("time.cycleYears=" + (.001 + .999 * random.nextDouble()));
    }
    if (random.nextInt(3) == 0) {
      settings.add("shocks=[{id: all, cycle: 1, variation: 1, revenueLoss: %1$s, infrastructureLoss: %1$s, needs: {labour: 1}}, {id: hill, cycle: 2, period: 3, receivers: [hill], revenueLoss: .95, recovery: %2$s}]"
          .formatted(.95 * random.nextDouble(), 1000 * random.nextDouble()));
    }
  }

  private static double value(Parameter parameter, SplittableRandom random) {
    double low = parameter.min();
    double high = parameter.max();
    double least = parameter.above() ? 1e-6 : low;
    return switch (random.nextInt(4)) {
      case 0 -> least;
      case 1 -> high;
      default -> Math.max(least, low + (high - low) * Math.pow(random.nextDouble(), 4));
    };
  }
}
