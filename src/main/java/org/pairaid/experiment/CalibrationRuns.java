package org.pairaid.experiment;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.calibration.Distance;
import org.pairaid.calibration.Objective;
import org.pairaid.calibration.Years;
import org.pairaid.scenario.Factor;

/** Runs the points that a calibration asks for, all replicates of a batch at once, and tells how far the means of their replicates are from what was observed. What was run before is not run again. */
final class CalibrationRuns implements Objective {
  private final ExperimentRuns runs;
  private final CalibrationTarget target;
  private final List<Factor> factors;
  private final int replicates;
  private final Distance distance;
  private final Years fit;
  private final Execution how;
  private final long most;
  private long asked;

  /** @param most runs that are asked for at most, for the progress */
  CalibrationRuns(ExperimentRuns runs, CalibrationTarget target, List<Factor> factors, int replicates, Years fit, Execution how, long most) {
    this.runs = runs;
    this.target = target;
    this.factors = List.copyOf(factors);
    this.replicates = replicates;
    this.distance = new Distance(target.series(), fit);
    this.fit = fit;
    this.how = how;
    this.most = most;
  }

  /** Something that no search can go on with. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(Exception cause) {
      super(cause);
    }
  }

  /** The same runs held against other series. */
  CalibrationRuns against(CalibrationTarget other) {
    CalibrationRuns runs = new CalibrationRuns(this.runs, other, factors, replicates, fit, how, most);
    runs.asked = asked;
    return runs;
  }

  /** A run of a point that no distance looks at: one replicate beyond those of the fit. */
  double[][] beyond(double[] point) throws InterruptedException {
    List<String> values = values(point);
    run(List.of(values), replicates + 1);
    return replicate(values, replicates);
  }

  @Override
  public double[] distances(List<double[]> points) throws InterruptedException {
    List<List<String>> values = points.stream().map(this::values).toList();
    run(values, replicates);
    asked += (long) points.size() * replicates;
    return values.stream().mapToDouble(point -> distance(point, fit)).toArray();
  }

  private void run(List<List<String>> values, int replicates) throws InterruptedException {
    try {
      Execution quiet = new Execution(how.command(), how.engine(), how.force(), (done, all) -> how.progress().at((int) Math.min(most, asked + done), (int) most), how.stopped());
      if (!runs.run(Points.listed(values), replicates, Shard.WHOLE, quiet)) {
        throw new InterruptedException();
      }
    } catch (IOException | RunFailedException e) {
      throw new Broken(e);
    }
  }

  /** Values of the factors at a place of the unit cube. */
  List<String> values(double[] point) {
    return IntStream.range(0, point.length).mapToObj(f -> factors.get(f).at(point[f])).toList();
  }

  /** Distance of the mean of a point's replicates over some years; infinite if a run failed, or there is nothing to be held against. */
  double distance(List<String> point, Years over) {
    double[][] mean = mean(point);
    double far = mean == null ? Double.NaN : distance.of(mean, over);
    return Double.isNaN(far) ? Double.POSITIVE_INFINITY : far;
  }

  /** Means of a point's replicates by series and year; {@code null} if a run failed. */
  double[][] mean(List<String> point) {
    int numbers = target.outputs().size();
    double[] sums = new double[numbers];
    int[] known = new int[numbers];
    for (int replicate = 0; replicate < replicates; replicate++) {
      RunStore.Run run = runs.get(point, replicate);
      if (run.failure() != null) {
        return null;
      }
      for (int n = 0; n < numbers; n++) {
        if (!Double.isNaN(run.outputs()[n])) {
          sums[n] += run.outputs()[n];
          known[n]++;
        }
      }
    }
    return target.split(IntStream.range(0, numbers).mapToDouble(n -> known[n] == 0 ? Double.NaN : sums[n] / known[n]).toArray());
  }

  /** Numbers of one replicate of a point by series and year. */
  double[][] replicate(List<String> point, int replicate) {
    return target.split(runs.get(point, replicate).outputs());
  }

  int replicates() {
    return replicates;
  }
}
