package org.pairaid.experiment;

import java.io.Serializable;
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
    Map<Table, Rows> tables = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      tables.put(table, new Rows());
    }
    String start = scenario.name() + "," + number + ",";
    Rows governments = tables.get(Table.GOVERNMENTS);
    Rows pairings = tables.get(Table.PAIRINGS);
    IndicatorRecorder indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    Observer ofGovernments = new GovernmentRecorder(blueprint.receiving().size(), (cycle, id, aiding, style, values) ->
        key(governments, start, scenario, cycle).text(",").text(id).text(aiding ? ",aiding," : ",receiving,").text(style).end(values));
    Observer ofPairings = new PairingRecorder((cycle, aiding, receiving, values) ->
        key(pairings, start, scenario, cycle).text(",").text(aiding).text(",").text(receiving).end(values));
    Observer watching = new Observers(indicators, ofGovernments, ofPairings);
    new PairedAidSimulation(blueprint, number, Invariants.enabled() ? new Observers(watching, new Invariants()) : watching).runUntil(() -> Thread.currentThread().isInterrupted());
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      key(tables.get(Table.CYCLES), start, scenario, cycle).end(indicators.cycle(cycle));
    }
    Map<Table, byte[]> rows = new EnumMap<>(Table.class);
    tables.forEach((table, lines) -> rows.put(table, lines.toBytes()));
    return new Replicate(rows);
  }

  private static Rows key(Rows out, String start, Scenario scenario, int cycle) {
    return out.text(start).text(String.valueOf(cycle)).text(",").text(String.valueOf(scenario.year(cycle)));
  }
}
