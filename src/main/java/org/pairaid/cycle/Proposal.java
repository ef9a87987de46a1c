package org.pairaid.cycle;

import java.util.function.ToIntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.pairaid.model.Exponential;
import org.pairaid.model.ProjectSystem;

/** A project's way through choice and review (申报、评审): sent back at most twice, all drawn afresh each time (model A5.1-5). */
final class Proposal {
  private static final int ATTEMPTS = 3;

  private final Consultation consultation;
  private final double threshold;
  private final double error;
  private final double rigour;
  private final double[] odds;
  private int domain;

  Proposal(Consultation consultation, ProjectSystem system) {
    this.consultation = consultation;
    threshold = system.reviewThreshold() * system.reviewRigour();
    error = system.reviewError();
    rigour = system.reviewRigour();
    odds = new double[consultation.domains()];
  }

  /** Settles on a domain in consultation. Gives how often the proposal was sent back: as many periods the start is delayed. */
  int settle(UniformRandomProvider draws) {
    return settle(draws, this::choose);
  }

  /** The same with {@code choice} instead of the two sides' own. */
  int settle(UniformRandomProvider draws, ToIntFunction<UniformRandomProvider> choice) {
    var normal = ZigguratSampler.NormalizedGaussian.of(draws);
    for (int attempt = 1; ; attempt++) {
      domain = choice.applyAsInt(draws);
      if (attempt == ATTEMPTS || consultation.fit(domain).overall() + error * normal.sample() >= threshold) {
        return attempt - 1;
      }
    }
  }

  /** The domain settled on. */
  int domain() {
    return domain;
  }

  /** A domain, drawn by its odds in the consultation (model A5.1-3). */
  int choose(UniformRandomProvider draws) {
    double total = 0;
    double unbarred = 0;
    for (int d = 0; d < odds.length; d++) {
      boolean barred = consultation.listed(d) && draws.nextDouble() < rigour;
      double weight = consultation.odds(d) * Exponential.of(consultation.noise() * draws.nextDouble());
      odds[d] = barred ? -weight : weight;
      total += weight;
      unbarred += barred ? 0 : weight;
    }
    boolean allBarred = unbarred == 0;
    double left = draws.nextDouble() * (allBarred ? total : unbarred);
    int last = 0;
    for (int d = 0; d < odds.length; d++) {
      if (allBarred || odds[d] > 0) {
        last = d;
        left -= Math.abs(odds[d]);
        if (left < 0) {
          return d;
        }
      }
    }
    return last;
  }
}
