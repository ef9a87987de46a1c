package org.pairaid.experiment;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.pairaid.cycle.Invariants;
import org.pairaid.cycle.Observer;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Observers;
import org.pairaid.indicator.PairingRecorder;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;

/**
 * One run of a scenario, as rows of the tables.
 *
 * @param rows rows by table
 */
record Replicate(Map<Table, byte[]> rows) implements Serializable {

  /** Runs replicate {@code number} of a scenario. */
  static Replicate run(Scenario scenario, Blueprint blueprint, int number) {
    Map<Table, StringBuilder> text = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      text.put(table, new StringBuilder(1 << 12));
    }
    String start = scenario.name() + "," + number + ",";
    StringBuilder governments = text.get(Table.GOVERNMENTS);
    StringBuilder pairings = text.get(Table.PAIRINGS);
    IndicatorRecorder indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    Observer ofGovernments = new GovernmentRecorder(blueprint.receiving().size(), (cycle, id, aiding, style, values) -> {
      key(governments, start, scenario, cycle).append(',').append(id).append(aiding ? ",aiding," : ",receiving,").append(style);
      values(governments, values);
    });
    Observer ofPairings = new PairingRecorder((cycle, aiding, receiving, values) -> {
      key(pairings, start, scenario, cycle).append(',').append(aiding).append(',').append(receiving);
      values(pairings, values);
    });
    Observer watching = new Observers(indicators, ofGovernments, ofPairings);
    new PairedAidSimulation(blueprint, number, Invariants.enabled() ? new Observers(watching, new Invariants()) : watching).runToEnd();
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      values(key(text.get(Table.CYCLES), start, scenario, cycle), indicators.cycle(cycle));
    }
    Map<Table, byte[]> rows = new EnumMap<>(Table.class);
    text.forEach((table, lines) -> rows.put(table, lines.toString().getBytes(StandardCharsets.US_ASCII)));
    return new Replicate(rows);
  }

  private static StringBuilder key(StringBuilder out, String start, Scenario scenario, int cycle) {
    return out.append(start).append(cycle).append(',').append(scenario.year(cycle));
  }

  private static void values(StringBuilder out, double[] values) {
    for (double value : values) {
      out.append(',');
      Decimal.append(out, value);
    }
    out.append('\n');
  }
}
