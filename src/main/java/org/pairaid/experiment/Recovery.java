package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.calibration.AbcTerms;
import org.pairaid.calibration.Identifiability;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.SequentialAbc;
import org.pairaid.calibration.Series;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.Factor;

/**
 * Whether a calibration finds parameters that are known: data are made by the model at a point drawn from the ranges, with chance that the fit does not have (one replicate beyond its own), and calibrated like
 * the observed ones.
 */
final class Recovery {
  static final String FILE = "recovery.csv";
  private static final long TRUTH = Streams.entity("recovery");

  private final Experiment experiment;
  private final CalibrationTarget target;
  private final AbcTerms terms;

  Recovery(Experiment experiment, CalibrationTarget target, AbcTerms terms) {
    this.experiment = experiment;
    this.target = target;
    this.terms = terms;
  }

  /** A table of some recoveries, a row for each and each factor. */
  String table(int count, CalibrationRuns observed) throws InterruptedException {
    List<Factor> factors = experiment.factors();
    StringBuilder text = new StringBuilder("recovery,factor,truth,low,median,high,width,inside,tolerance\n");
    CalibrationRuns runs = observed;
    for (int n = 0; n < count; n++) {
      UniformRandomProvider stream = new Streams(experiment.file().seed(), 0).stream(Purpose.CALIBRATION, TRUTH, n);
      double[] truth = new double[factors.size()];
      Arrays.setAll(truth, f -> stream.nextDouble());
      runs = runs.against(made(runs.beyond(truth)));
      var posterior = new SequentialAbc(factors.size(), terms, new Streams(experiment.file().seed(), n + 1)).run(runs).posterior();
      Identifiability told = Identifiability.of(posterior);
      for (int f = 0; f < truth.length; f++) {
        Identifiability.Factor one = told.factors().get(f);
        Factor factor = factors.get(f);
        text.append(CalibrationTables.row(n + 1, factor.name(), factor.at(truth[f]), factor.at(one.low()), factor.at(one.median()), factor.at(one.high()), one.width(), one.low() <= truth[f] && truth[f] <= one.high(),
            posterior.tolerance()));
      }
    }
    return text.toString();
  }

  /** The series as made, known where the observed ones are; what has no logarithm is not known. */
  private CalibrationTarget made(double[][] values) {
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < values.length; s++) {
      Series seen = target.series().get(s);
      List<Double> known = new ArrayList<>();
      for (int at = 0; at < values[s].length; at++) {
        boolean usable = seen.known(at) && (seen.scale() != Scale.LOG || values[s][at] > 0);
        known.add(usable ? values[s][at] : Double.NaN);
      }
      series.add(new Series(seen.name(), seen.years(), known, seen.scale(), seen.weight()));
    }
    return new CalibrationTarget(List.copyOf(series), target.outputs());
  }
}
