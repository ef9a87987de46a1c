package org.pairaid.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;

/**
 * Looks for the nearest point by covariance matrix adaptation (CMA-ES; Hansen and Ostermeier 2001) in the unit cube. The first search begins in the middle, each further one at a point drawn by
 * chance and with twice the population of the one before (Auger and Hansen 2005), so that one valley does not pass for the whole. A search ends with its evaluations or when its steps have shrunk to nothing.
 */
public final class PointSearch {
  /** First step as a share of the range: a third, so that the whole range is within reach (Hansen 2016, section B.3). */
  private static final double STEP = .3;
  /** Stands for an infinite distance, with which the optimiser cannot reckon. */
  private static final double FAR = 1e6;
  private static final long SEARCH = Streams.entity("search");

  private final int factors;
  private final int searches;
  private final int evaluations;
  private final Streams streams;

  /**
   * @param searches how often to begin
   * @param evaluations most points of a search
   */
  public PointSearch(int factors, int searches, int evaluations, Streams streams) {
    this.factors = factors;
    this.searches = searches;
    this.evaluations = evaluations;
    this.streams = streams;
  }

  /**
   * All points that were tried, by search, in order.
   *
   * @throws InterruptedException if the objective was stopped
   */
  public List<List<Evaluation>> run(Objective objective) throws InterruptedException {
    List<List<Evaluation>> all = new ArrayList<>();
    for (int search = 0; search < searches; search++) {
      all.add(search(objective, search));
    }
    return all;
  }

  private List<Evaluation> search(Objective objective, int search) throws InterruptedException {
    List<Evaluation> tried = new ArrayList<>();
    MultivariateFunction distance = point -> {
      try {
        double value = objective.distances(List.of(point.clone()))[0];
        tried.add(new Evaluation(point.clone(), value));
        return Math.min(FAR, value);
      } catch (InterruptedException e) {
        throw new Stopped();
      }
    };
    UniformRandomProvider stream = streams.stream(Purpose.CALIBRATION, SEARCH, search);
    double[] start = filled(() -> stream.nextDouble());
    if (search == 0) {
      Arrays.fill(start, .5);
    }
    // Hansen's default, doubled with each search.
    int population = (4 + (int) (3 * StrictMath.log(factors))) << Math.min(search, 10);
    try {
      new CMAESOptimizer(evaluations, 0, true, 0, 0, new Draws(stream), false, null).optimize(new MaxEval(evaluations), new ObjectiveFunction(distance), GoalType.MINIMIZE,
          new InitialGuess(start), new SimpleBounds(filled(() -> 0.), filled(() -> 1.)), new CMAESOptimizer.Sigma(filled(() -> STEP)), new CMAESOptimizer.PopulationSize(population));
    } catch (TooManyEvaluationsException e) {
      // The evaluations are used up; what was tried is all there.
    } catch (Stopped e) {
      throw new InterruptedException();
    }
    return tried;
  }

  private double[] filled(Supplier<Double> value) {
    double[] point = new double[factors];
    Arrays.setAll(point, i -> value.get());
    return point;
  }

  /** Carries a stop through the optimiser. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
