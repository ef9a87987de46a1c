package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.calibration.Evaluation;
import org.pairaid.calibration.Posterior;
import org.pairaid.calibration.SequentialAbc;
import org.pairaid.calibration.Weighted;
import org.pairaid.calibration.Years;
import org.pairaid.scenario.Experiment;

/**
 * What a calibration found.
 *
 * @param runs the runs of its points
 * @param searches what each search tried
 * @param abc the distribution
 */
record Calibrated(Experiment experiment, CalibrationTarget target, CalibrationRuns runs, List<List<Evaluation>> searches, SequentialAbc.Outcome abc) {

  Posterior posterior() {
    return abc.posterior();
  }

  /** All points that were tried, in order. */
  List<Evaluation> all() {
    List<Evaluation> all = new ArrayList<>();
    searches.forEach(all::addAll);
    all.addAll(abc.tried());
    return all;
  }

  /** The nearest of all points. */
  Evaluation nearest() {
    return nearest(all());
  }

  static Evaluation nearest(List<Evaluation> tried) {
    return tried.stream().min(Comparator.comparingDouble(Evaluation::distance)).orElseThrow();
  }

  List<String> values(Evaluation one) {
    return runs.values(one.point());
  }

  /** Means of a point's replicates by series and year; not numbers if it could not be run. */
  double[][] mean(Evaluation one) {
    double[][] mean = runs.mean(values(one));
    return mean != null ? mean : new double[target.series().size()][target.years().size()];
  }

  /** Distance over some years of each point of the distribution. */
  double[] distances(Years over) {
    return posterior().points().stream().mapToDouble(point -> runs.distance(runs.values(point), over)).toArray();
  }

  /** Quantiles of the distribution's runs by series and year: points by their weight, replicates of a point alike. Doubt about parameters and chance are both in it. */
  double[][] quantile(double share) {
    List<double[][]> each = new ArrayList<>();
    double[] weights = new double[posterior().weights().length * runs.replicates()];
    for (int i = 0; i < posterior().points().size(); i++) {
      for (int replicate = 0; replicate < runs.replicates(); replicate++) {
        weights[each.size()] = posterior().weights()[i] / runs.replicates();
        each.add(runs.replicate(runs.values(posterior().points().get(i)), replicate));
      }
    }
    double[][] quantiles = new double[target.series().size()][target.years().size()];
    for (int s = 0; s < quantiles.length; s++) {
      for (int y = 0; y < quantiles[s].length; y++) {
        int series = s;
        int year = y;
        quantiles[s][y] = Weighted.quantile(IntStream.range(0, each.size()).mapToDouble(i -> each.get(i)[series][year]).toArray(), weights, share);
      }
    }
    return quantiles;
  }
}
