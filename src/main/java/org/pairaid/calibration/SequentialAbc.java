package org.pairaid.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;

/**
 * Approximate Bayesian computation by a population that closes in on the observed series (Lenormand, Jabot and Deffuant 2013, after Beaumont et al. 2009). The prior is uniform on the unit cube,
 * that is, each factor has the distribution of its range. Points are drawn, the nearer half is kept, new ones are drawn around those kept, and so on until all that is kept is within the tolerance. Weights
 * undo that the draws crowd where points were near, so that what is left is a sample of the prior given that the distance is at most the tolerance: the tolerance plays the part of the error of
 * model and data (Wilkinson 2013). Steps are taken in normal scores of the cube, where the prior is a standard normal and has no walls.
 */
public final class SequentialAbc {
  /** Scores beyond this are as good as the end of a range. */
  private static final double END = 6;
  private static final long ABC = Streams.entity("abc");
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private final int factors;
  private final AbcTerms terms;
  private final Streams streams;

  public SequentialAbc(int factors, AbcTerms terms, Streams streams) {
    this.factors = factors;
    this.terms = terms;
    this.streams = streams;
  }

  /** A point in normal scores, its weight and distance. */
  private record Particle(double[] scores, double weight, double distance) {}

  /**
   * What came of it.
   *
   * @param posterior the points kept
   * @param generations how it closed in, the first generation first
   * @param tried all points, in order
   */
  public record Outcome(Posterior posterior, List<Generation> generations, List<Evaluation> tried) {}

  /**
   * One step.
   *
   * @param tolerance largest distance that is kept
   * @param accepted share of the points drawn that lie within the tolerance of the generation before; 1 in the first
   * @param ess effective number of points kept
   */
  public record Generation(double tolerance, double accepted, double ess) {}

  /** @throws InterruptedException if the objective was stopped */
  public Outcome run(Objective objective) throws InterruptedException {
    List<Evaluation> tried = new ArrayList<>();
    List<Generation> history = new ArrayList<>();
    List<Particle> all = draw(objective, null, 2 * terms.particles(), 0, tried);
    List<Particle> kept = nearest(all);
    history.add(new Generation(reached(kept), 1, posterior(kept).ess()));
    for (int generation = 1; generation < terms.generations() && reached(kept) > terms.tolerance(); generation++) {
      double before = reached(kept);
      List<Particle> fresh = draw(objective, new Kernel(kept.stream().map(Particle::scores).toList(), kept.stream().mapToDouble(Particle::weight).toArray()), terms.particles(), generation, tried);
      double accepted = fresh.stream().filter(particle -> particle.distance < before).count() / (double) fresh.size();
      all = new ArrayList<>(kept);
      all.addAll(fresh);
      kept = nearest(all);
      history.add(new Generation(reached(kept), accepted, posterior(kept).ess()));
      if (accepted < terms.leastAccepted()) {
        break;
      }
    }
    if (reached(kept) <= terms.tolerance()) {
      kept = all.stream().filter(particle -> particle.distance <= terms.tolerance()).toList();
    }
    return new Outcome(posterior(kept), List.copyOf(history), List.copyOf(tried));
  }

  /** Points around those of a kernel, or of the prior where there is none. */
  private List<Particle> draw(Objective objective, Kernel around, int count, int generation, List<Evaluation> tried) throws InterruptedException {
    UniformRandomProvider stream = streams.stream(Purpose.CALIBRATION, ABC, generation);
    Draws normals = new Draws(stream);
    List<double[]> scores = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      scores.add(around == null ? standard(normals) : around.draw(normals));
    }
    List<double[]> points = scores.stream().map(SequentialAbc::point).toList();
    double[] distances = objective.distances(points);
    List<Particle> particles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double weight = around == null ? 1 : prior(scores.get(i)) / around.density(scores.get(i));
      particles.add(new Particle(scores.get(i), weight, distances[i]));
      tried.add(new Evaluation(points.get(i), distances[i]));
    }
    return particles;
  }

  private double[] standard(Draws normals) {
    double[] scores = new double[factors];
    for (int d = 0; d < factors; d++) {
      scores[d] = normals.nextGaussian();
    }
    return scores;
  }

  private static double prior(double[] scores) {
    double density = 1;
    for (double score : scores) {
      density *= NORMAL.density(score);
    }
    return density;
  }

  private static double[] point(double[] scores) {
    double[] point = new double[scores.length];
    for (int d = 0; d < point.length; d++) {
      point[d] = NORMAL.cumulativeProbability(Math.max(-END, Math.min(END, scores[d])));
    }
    return point;
  }

  private List<Particle> nearest(List<Particle> all) {
    return all.stream().sorted(Comparator.comparingDouble(Particle::distance)).limit(terms.particles()).toList();
  }

  private static double reached(List<Particle> kept) {
    return kept.get(kept.size() - 1).distance;
  }

  private static Posterior posterior(List<Particle> kept) {
    return new Posterior(kept.stream().map(particle -> point(particle.scores)).toList(), kept.stream().mapToDouble(Particle::weight).toArray(),
        kept.stream().mapToDouble(Particle::distance).toArray());
  }
}
