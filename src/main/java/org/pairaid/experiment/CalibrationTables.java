package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pairaid.calibration.Distance;
import org.pairaid.calibration.Evaluation;
import org.pairaid.calibration.Identifiability;
import org.pairaid.calibration.Naive;
import org.pairaid.calibration.Posterior;
import org.pairaid.calibration.Profile;
import org.pairaid.calibration.SequentialAbc;
import org.pairaid.calibration.Series;
import org.pairaid.calibration.Years;
import org.pairaid.scenario.Factor;

/** What a calibration found, as tables. */
final class CalibrationTables {
  /** Parts of a range that a profile tells apart. */
  private static final int PARTS = 20;

  private final Calibrated calibrated;
  private final List<Factor> factors;
  private final List<Series> series;
  private final Years fit;
  private final Years holdout;
  private final double[][] best;
  private final double[][] median;

  CalibrationTables(Calibrated calibrated) {
    this.calibrated = calibrated;
    factors = calibrated.experiment().factors();
    series = calibrated.target().series();
    fit = calibrated.experiment().file().calibration().fitted();
    holdout = calibrated.experiment().file().calibration().heldOut().orElse(null);
    best = calibrated.mean(calibrated.nearest());
    median = calibrated.quantile(.5);
  }

  /** A table and its file. */
  record Named(String file, String text) {}

  List<Named> all() {
    return List.of(new Named("best.csv", best()), new Named("posterior.csv", posterior()), new Named("fit.csv", fit()), new Named("scores.csv", scores()), new Named("identifiability.csv", identifiability()),
        new Named("pairs.csv", pairs()), new Named("profiles.csv", profiles()), new Named("generations.csv", generations()), new Named("evaluations.csv", evaluations()));
  }

  /** A row; numbers are written as in all tables, what is not a number is left empty. */
  static String row(Object... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(i == 0 ? "" : ",");
      if (cells[i] instanceof Double number) {
        if (Double.isFinite(number)) {
          Decimal.append(row, number);
        }
      } else {
        row.append(cells[i]);
      }
    }
    return row.append('\n').toString();
  }

  private String names() {
    return String.join(",", factors.stream().map(Factor::name).toList());
  }

  private String values(double[] point) {
    return String.join(",", calibrated.runs().values(point));
  }

  /** The nearest point of each search, and of the distribution's. */
  private String best() {
    StringBuilder text = new StringBuilder("search,evaluations,distance,holdout," + names() + "\n");
    for (int search = 0; search <= calibrated.searches().size(); search++) {
      boolean last = search == calibrated.searches().size();
      List<Evaluation> tried = last ? calibrated.abc().tried() : calibrated.searches().get(search);
      Evaluation nearest = Calibrated.nearest(tried);
      double predicted = holdout == null ? Double.NaN : calibrated.runs().distance(calibrated.values(nearest), holdout);
      text.append(row(last ? "abc" : "cmaes-" + (search + 1), tried.size(), nearest.distance(), predicted, values(nearest.point())));
    }
    return text.toString();
  }

  private String posterior() {
    StringBuilder text = new StringBuilder("weight,distance," + names() + "\n");
    Posterior posterior = calibrated.posterior();
    for (int i = 0; i < posterior.points().size(); i++) {
      text.append(row(posterior.weights()[i], posterior.distances()[i], values(posterior.points().get(i))));
    }
    return text.toString();
  }

  private String fit() {
    StringBuilder text = new StringBuilder("year,indicator,part,observed,simulated,residual,median,median_residual,low,high,last,trend,change\n");
    double[][] low = calibrated.quantile((1 - Identifiability.INTERVAL) / 2);
    double[][] high = calibrated.quantile((1 + Identifiability.INTERVAL) / 2);
    for (int s = 0; s < series.size(); s++) {
      Series one = series.get(s);
      double[] errors = one.errors(best[s], fit);
      double[] errorsOfMedian = one.errors(median[s], fit);
      List<double[]> naive = Arrays.stream(Naive.values()).map(forecast -> forecast.of(one, fit)).toList();
      for (int at = 0; at < one.years().size(); at++) {
        int year = one.years().get(at);
        String part = fit.holds(year) ? "fit" : holdout != null && holdout.holds(year) ? "holdout" : "outside";
        text.append(row(year, one.name(), part, one.observed().get(at), best[s][at], errors[at], median[s][at], errorsOfMedian[at], low[s][at], high[s][at], naive.get(0)[at], naive.get(1)[at], naive.get(2)[at]));
      }
    }
    return text.toString();
  }

  /** Distances of the prediction and of the forecasts that know no model, of all series together and of each. */
  private String scores() {
    StringBuilder text = new StringBuilder("indicator,forecast,fit,holdout,skill,beaten\n");
    List<double[][]> naive = Arrays.stream(Naive.values()).map(forecast -> series.stream().map(one -> forecast.of(one, fit)).toArray(double[][]::new)).toList();
    double[] predicted = holdout == null ? new double[0] : calibrated.distances(holdout);
    for (int s = -1; s < series.size(); s++) {
      String name = s < 0 ? "all" : series.get(s).name();
      double medianAfter = over(s, median, holdout);
      text.append(row(name, "best", over(s, best, fit), over(s, best, holdout), "", ""));
      text.append(row(name, "median", over(s, median, fit), medianAfter, "", ""));
      for (int n = 0; n < naive.size(); n++) {
        double after = over(s, naive.get(n), holdout);
        double beaten = s >= 0 || holdout == null ? Double.NaN : calibrated.posterior().share(i -> predicted[i] < after);
        double within = Naive.values()[n] == Naive.TREND ? over(s, naive.get(n), fit) : Double.NaN;
        text.append(row(name, Naive.values()[n].name().toLowerCase(Locale.ROOT), within, after, after > 0 ? 1 - medianAfter / after : Double.NaN, beaten));
      }
    }
    return text.toString();
  }

  private double over(int s, double[][] simulated, Years years) {
    return years == null ? Double.NaN : s < 0 ? new Distance(series, fit).of(simulated, years) : Distance.of(series.get(s), simulated[s], fit, years);
  }

  private String identifiability() {
    StringBuilder text = new StringBuilder("factor,best,low,median,high,prior_low,prior_high,width,told,edge\n");
    Identifiability told = Identifiability.of(calibrated.posterior());
    double outside = (1 - Identifiability.INTERVAL) / 2;
    double[] nearest = calibrated.nearest().point();
    for (int f = 0; f < factors.size(); f++) {
      Identifiability.Factor one = told.factors().get(f);
      Factor factor = factors.get(f);
      text.append(row(factor.name(), factor.at(nearest[f]), factor.at(one.low()), factor.at(one.median()), factor.at(one.high()), factor.at(outside), factor.at(1 - outside), one.width(),
          one.told().name().toLowerCase(Locale.ROOT), one.edge()));
    }
    return text.toString();
  }

  private String pairs() {
    StringBuilder text = new StringBuilder("one,other,correlation\n");
    for (int one = 0; one < factors.size(); one++) {
      for (int other = one + 1; other < factors.size(); other++) {
        text.append(row(factors.get(one).name(), factors.get(other).name(), calibrated.posterior().correlation(one, other)));
      }
    }
    return text.toString();
  }

  private String profiles() {
    StringBuilder text = new StringBuilder("factor,from,to,value,distance\n");
    List<Evaluation> all = calibrated.all();
    for (int f = 0; f < factors.size(); f++) {
      Factor factor = factors.get(f);
      List<Evaluation> nearest = Profile.of(f, PARTS, all).nearest();
      for (int part = 0; part < PARTS; part++) {
        Evaluation one = nearest.get(part);
        text.append(row(factor.name(), factor.at((double) part / PARTS), factor.at((part + 1.) / PARTS), one == null ? "" : factor.at(one.point()[f]), one == null ? Double.NaN : one.distance()));
      }
    }
    return text.toString();
  }

  private String generations() {
    StringBuilder text = new StringBuilder("generation,tolerance,accepted,effective_size\n");
    List<SequentialAbc.Generation> generations = calibrated.abc().generations();
    IntStream.range(0, generations.size()).forEach(g -> text.append(row(g + 1, generations.get(g).tolerance(), generations.get(g).accepted(), generations.get(g).ess())));
    return text.toString();
  }

  private String evaluations() {
    StringBuilder text = new StringBuilder("evaluation,search,distance," + names() + "\n");
    List<String> rows = new ArrayList<>();
    for (int search = 0; search <= calibrated.searches().size(); search++) {
      boolean last = search == calibrated.searches().size();
      for (Evaluation one : last ? calibrated.abc().tried() : calibrated.searches().get(search)) {
        rows.add(row(rows.size(), last ? "abc" : "cmaes-" + (search + 1), one.distance(), values(one.point())));
      }
    }
    rows.forEach(text::append);
    return text.toString();
  }
}
