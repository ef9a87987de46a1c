package org.pairaid.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Observers;
import org.pairaid.indicator.PairingRecorder;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;

/**
 * Processor time and memory of one replicate against the number of receivers: 31 aiders with entries of like places, ten enterprises for eleven places, 6 cycles of 4 periods.
 * Once with a project in each place each year, once without government funds, as in the scenario of villages. Usage: {@code src/jmh/receivers.sh [NUMBER...]}.
 */
public final class Receivers {
  private static final int AIDERS = 31;
  private static final int REPEATS = 5;

  public static void main(String[] arguments) throws Exception {
    int[] sizes = arguments.length == 0 ? new int[] {1391, 13_910, 139_100} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    for (String quota : new String[] {"0.005", "0"}) {
      measure(sizes[0], quota);
      SimpleRegression time = new SimpleRegression();
      SimpleRegression memory = new SimpleRegression();
      System.out.println("quota " + quota + "\nreceivers  enterprises  seconds of processor time (median of " + REPEATS + ", all)  MB held  bytes a receiver  MB made");
      for (int receivers : sizes) {
        Measured measured = measure(receivers, quota);
        time.addData(Math.log(receivers), Math.log(measured.seconds[REPEATS / 2]));
        memory.addData(Math.log(receivers), Math.log(measured.held));
        System.out.printf(Locale.ROOT, "%d  %d  %.3f  %s  %.1f  %.0f  %.0f%n", receivers, enterprises(receivers), measured.seconds[REPEATS / 2],
            Arrays.toString(Arrays.stream(measured.seconds).map(s -> Math.round(s * 1e3) / 1e3).toArray()), measured.held / 1e6, measured.held / receivers, measured.made / 1e6);
      }
      System.out.printf(Locale.ROOT, "growth exponent: time %.2f, memory %.2f%n", time.getSlope(), memory.getSlope());
    }
  }

  /** Seconds in ascending order; bytes that a replicate holds at its end; bytes that it made on the way. */
  private record Measured(double[] seconds, double held, double made) {}

  private static Measured measure(int receivers, String quota) throws Exception {
    Blueprint blueprint = blueprint(receivers, quota);
    double[] seconds = new double[REPEATS];
    double held = 0;
    double made = 0;
    var thread = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      long before = used();
      long bytes = thread.getCurrentThreadAllocatedBytes();
      long begun = thread.getCurrentThreadCpuTime();
      double[] sum = new double[1];
      var simulation = new PairedAidSimulation(blueprint, repeat, new Observers(new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size()),
          new GovernmentRecorder(blueprint.receiving().size(), (cycle, id, aiding, style, values) -> sum[0] += values[0]),
          new PairingRecorder((cycle, aiding, receiving, values) -> sum[0] += values[0])));
      simulation.runToEnd();
      seconds[repeat] = (thread.getCurrentThreadCpuTime() - begun) / 1e9;
      made = thread.getCurrentThreadAllocatedBytes() - bytes;
      held = used() - before;
      if (simulation.world().cycle() != blueprint.cycles() - 1) {
        throw new IllegalStateException("the run ended early");
      }
    }
    Arrays.sort(seconds);
    return new Measured(seconds, held, made);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static int enterprises(int receivers) {
    return AIDERS * (int) Math.round(receivers * 127_000.0 / 139_100 / AIDERS);
  }

  private static Blueprint blueprint(int receivers, String quota) throws Exception {
    StringBuilder file = new StringBuilder("name: receivers\ntime: {cycles: 6}\nproject: {maxPerPair: 1}\ncontract: {quota: " + quota
        + "}\nenterprises: {investment: 0.0017}\naiding:\n");
    for (int i = 0; i < AIDERS; i++) {
      file.append("  - {id: a").append(i).append(", revenue: 4000, supply: {}, enterprises: ").append(enterprises(receivers) / AIDERS).append("}\n");
    }
    file.append("receiving:\n");
    for (int i = 0; i < AIDERS; i++) {
      file.append("  - {id: r").append(i).append(", count: ").append(receivers / AIDERS + (i < receivers % AIDERS ? 1 : 0)).append(", spread: 0.3, population: 0.17, ")
          .append("revenue: 0.005, transfers: 0.005, need: {industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, ")
          .append("demonstration: .05}, capabilities: {allocation: .3, learning: .3, absorption: .3, conversion: .3, openness: .3}}\n");
    }
    file.append("pairings: {pairs: [");
    for (int i = 0; i < AIDERS; i++) {
      file.append(i == 0 ? "" : ", ").append("[a").append(i).append(", r").append(i).append("]");
    }
    file.append("]}\n");
    Path path = Files.createTempFile("receivers", ".yaml");
    try {
      Files.writeString(path, file);
      Strategies strategies = Strategies.builtIn();
      return Blueprints.of(ScenarioReader.read(path, List.of(), strategies), strategies);
    } finally {
      Files.delete(path);
    }
  }
}
