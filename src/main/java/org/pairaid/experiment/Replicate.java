package org.pairaid.experiment;

import java.nio.charset.StandardCharsets;
import org.pairaid.cycle.Invariants;
import org.pairaid.cycle.Observer;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.Observers;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;

/**
 * One finished replicate, as rows of the tables.
 *
 * @param cycles rows of {@code cycles.csv}
 * @param governments rows of {@code governments.csv}
 */
record Replicate(byte[] cycles, byte[] governments) {
  static final String CYCLES_HEADER = "scenario,replicate,cycle,year,"
      + String.join(",", Indicators.ALL.stream().map(i -> i.name()).toList()) + "\n";
  static final String GOVERNMENTS_HEADER = "scenario,replicate,cycle,year,government,role," + String.join(",", GovernmentRecorder.COLUMNS) + "\n";

  /** Runs replicate {@code number} of a scenario. */
  static Replicate run(Scenario scenario, Blueprint blueprint, int number) {
    StringBuilder governments = new StringBuilder(1 << 12);
    String start = scenario.name() + "," + number + ",";
    IndicatorRecorder indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    GovernmentRecorder recorder = new GovernmentRecorder(blueprint.receiving().size(), (cycle, id, aiding, values) -> {
      governments.append(start).append(cycle).append(',').append(scenario.year(cycle)).append(',').append(id)
          .append(aiding ? ",aiding" : ",receiving");
      values(governments, values);
    });
    Observer watching = Invariants.enabled() ? new Observers(indicators, recorder, new Invariants()) : new Observers(indicators, recorder);
    new PairedAidSimulation(blueprint, number, watching).runToEnd();
    StringBuilder cycles = new StringBuilder(1 << 12);
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      cycles.append(start).append(cycle).append(',').append(scenario.year(cycle));
      values(cycles, indicators.cycle(cycle));
    }
    return new Replicate(bytes(cycles), bytes(governments));
  }

  private static void values(StringBuilder out, double[] values) {
    for (double value : values) {
      out.append(',');
      Decimal.append(out, value);
    }
    out.append('\n');
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
