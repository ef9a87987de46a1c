package org.pairaid.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.cycle.Invariants;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Observers;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.ClaimFile.Outcome;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.RecordText;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;

/** The numbers that a claim's outcomes take, replicate by replicate. It can be sent: the claim goes as the text of its file. */
final class ClaimNumbers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int first;
  private final int[] compared;
  private final String text;
  private final transient List<Outcome> outcomes;
  private final int count;

  /**
   * @param claim the claim
   * @param first number of its first world among all worlds; the others follow
   */
  ClaimNumbers(Claim claim, int first) {
    this(first, claim.worlds(), IntStream.range(0, claim.file().outcomes().size()).map(claim::compared).toArray(), RecordText.of(claim.file()), claim.file().outcomes());
  }

  private ClaimNumbers(int first, int count, int[] compared, String text, List<Outcome> outcomes) {
    this.first = first;
    this.count = count;
    this.compared = compared;
    this.text = text;
    this.outcomes = outcomes;
  }

  private Object readResolve() {
    try {
      return new ClaimNumbers(first, count, compared, text, RecordText.read(ClaimFile.class, text).outcomes());
    } catch (InvalidScenarioException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Value and reference by outcome, of one replicate of each world. */
  double[][] of(Worlds worlds, int replicate) throws InvalidScenarioException {
    List<double[][]> runs = new ArrayList<>();
    for (int world = 0; world < count; world++) {
      runs.add(cycles(worlds.get(first + world).blueprint(), replicate));
    }
    double[][] numbers = new double[outcomes.size()][2];
    for (int o = 0; o < numbers.length; o++) {
      numbers[o][0] = number(worlds, runs, o, Claim.TO);
      numbers[o][1] = compared[o] == Claim.NONE ? 0 : number(worlds, runs, o, compared[o]);
    }
    return numbers;
  }

  private double number(Worlds worlds, List<double[][]> runs, int outcome, int world) throws InvalidScenarioException {
    return OutcomeNumber.of(outcomes.get(outcome), worlds.get(first + world).scenario(), runs.get(world));
  }

  private static double[][] cycles(Blueprint blueprint, int replicate) {
    IndicatorRecorder recorder = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    new PairedAidSimulation(blueprint, replicate, Invariants.enabled() ? new Observers(recorder, new Invariants()) : recorder).runUntil(() -> Thread.currentThread().isInterrupted());
    double[][] cycles = new double[blueprint.cycles()][];
    for (int cycle = 0; cycle < cycles.length; cycle++) {
      cycles[cycle] = recorder.cycle(cycle);
    }
    return cycles;
  }
}
