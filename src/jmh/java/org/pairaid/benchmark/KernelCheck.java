package org.pairaid.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;

/** Holds the {@link Kernel} against the program: means and standard deviations of all core indicators in all cycles. Usage: KernelCheck [REPLICATES]. Ends with exit code 1 where they differ. */
public final class KernelCheck {
  /** As many standard errors apart chance alone brings one of a thousand comparisons less than once in a hundred times. */
  private static final double FAR = 4.5;

  private KernelCheck() {}

  /** Runs both. */
  public static void main(String[] arguments) {
    int replicates = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
    Blueprint world = Bench.world("src/jmh/bench-10x80.yaml");
    Kernel kernel = new Kernel(world);
    DescriptiveStatistics[][] ours = statistics(world.cycles());
    DescriptiveStatistics[][] its = statistics(world.cycles());
    int[] columns = Kernel.INDICATORS.stream().mapToInt(name -> Indicators.ALL.indexOf(Indicators.find(name).orElseThrow())).toArray();
    for (int replicate = 0; replicate < replicates; replicate++) {
      IndicatorRecorder recorder = new IndicatorRecorder(world.cycles(), world.receiving().size());
      new PairedAidSimulation(world, replicate, recorder).runToEnd();
      double[][] rows = kernel.run(replicate);
      for (int cycle = 0; cycle < world.cycles(); cycle++) {
        for (int k = 0; k < columns.length; k++) {
          ours[cycle][k].addValue(recorder.cycle(cycle)[columns[k]]);
          its[cycle][k].addValue(rows[cycle][k]);
        }
      }
    }
    List<String> apart = new ArrayList<>();
    double most = 0;
    for (int cycle = 0; cycle < world.cycles(); cycle++) {
      for (int k = 0; k < columns.length; k++) {
        double[] far = {means(ours[cycle][k], its[cycle][k]), spreads(ours[cycle][k], its[cycle][k])};
        for (double z : far) {
          most = Math.max(most, z);
        }
        if (!(Math.max(far[0], far[1]) < FAR)) {
          apart.add("%s in cycle %d: %.9f +- %.9f, kernel %.9f +- %.9f".formatted(Kernel.INDICATORS.get(k), cycle, ours[cycle][k].getMean(), ours[cycle][k].getStandardDeviation(),
              its[cycle][k].getMean(), its[cycle][k].getStandardDeviation()));
        }
      }
    }
    System.out.printf("%d replicates, %d comparisons: at most %.1f standard errors apart%n", replicates, 2 * world.cycles() * columns.length, most);
    apart.forEach(System.out::println);
    if (!apart.isEmpty()) {
      System.exit(1);
    }
  }

  private static DescriptiveStatistics[][] statistics(int cycles) {
    DescriptiveStatistics[][] all = new DescriptiveStatistics[cycles][Kernel.INDICATORS.size()];
    for (DescriptiveStatistics[] row : all) {
      for (int k = 0; k < row.length; k++) {
        row[k] = new DescriptiveStatistics();
      }
    }
    return all;
  }

  /** Distance of two means in standard errors; 0 where both do not vary and are equal but for rounding. */
  private static double means(DescriptiveStatistics a, DescriptiveStatistics b) {
    double apart = Math.abs(a.getMean() - b.getMean());
    return apart <= 1e-9 * Math.abs(a.getMean()) ? 0 : apart / Math.sqrt(a.getVariance() / a.getN() + b.getVariance() / b.getN());
  }

  /** Distance of the logarithms of two standard deviations in standard errors, which grow with kurtosis; 0 where both are rounding, or where hardly anything ever happened. */
  private static double spreads(DescriptiveStatistics a, DescriptiveStatistics b) {
    double rounding = 1e-9 * Math.abs(a.getMean());
    if (a.getStandardDeviation() <= rounding && b.getStandardDeviation() <= rounding) {
      return 0;
    }
    double error = Math.sqrt((a.getKurtosis() + 2) / (4 * a.getN()) + (b.getKurtosis() + 2) / (4 * b.getN()));
    return Math.abs(Math.log(a.getStandardDeviation() / b.getStandardDeviation())) / error;
  }
}
