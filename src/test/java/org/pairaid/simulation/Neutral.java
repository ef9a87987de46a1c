package org.pairaid.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.Observers;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Runs of the golden world, to see what a setting moves. */
final class Neutral {
  private Neutral() {}

  /** All that the core's indicators and the table of governments say, number by number. */
  static List<String> run(String settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    List<String> set = Stream.of(settings.split(" (?=[a-z]+[.=][A-Za-z.]*)")).toList();
    Blueprint blueprint = Blueprints.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), set, strategies), strategies);
    int core = Indicators.GROUPS.get(0).indicators().size();
    List<String> all = new ArrayList<>();
    for (int replicate = 0; replicate < 2; replicate++) {
      IndicatorRecorder indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
      GovernmentRecorder governments = new GovernmentRecorder(blueprint.receiving().size(), (cycle, id, aiding, style, values) -> all.add(id + Arrays.toString(values)));
      new PairedAidSimulation(blueprint, replicate, new Observers(indicators, governments)).runToEnd();
      for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
        all.add(Arrays.toString(Arrays.copyOf(indicators.cycle(cycle), core)));
      }
    }
    return all;
  }
}
