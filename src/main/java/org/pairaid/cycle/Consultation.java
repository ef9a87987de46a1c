package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.List;
import org.pairaid.model.Domain;
import org.pairaid.model.Exponential;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Rules;

/**
 * The consultation (协商) in which the two sides of one pairing settle on projects in one cycle: what each domain is worth to
 * them, and how a project of it would fit. A domain's value is linear in perceived need x, and x = q n̂ + (1-q) U, so the odds of a domain,
 * exp(λ value), are {@link #odds} times exp({@link #noise} U): only U is drawn per project.
 */
final class Consultation {
  private final double[] odds;
  private final double noise;
  private final Fit[] fits;
  private final boolean[] listed;

  private Consultation(double[] odds, double noise, Fit[] fits, boolean[] listed) {
    this.odds = odds;
    this.noise = noise;
    this.fits = fits;
    this.listed = listed;
  }

  static Consultation of(Pairing pairing, Rules rules, List<Domain> domains, Control control) {
    var system = rules.project();
    ReceivingGovernment receiver = pairing.receiver();
    var decision = pairing.aider().decision();
    double cadres = pairing.cadres().coverage();
    double showcase = decision.showcase() + (1 - decision.showcase()) * rules.cadres().ambition() * cadres;
    double horizon = receiver.profile().horizon();
    double responsive = receiver.digital().reach(rules.digital().responsiveness());
    double voice = system.baseVoice() + (1 - system.baseVoice()) * .4 * responsive;
    double aiderControl = (1 - voice) * control.aider();
    double receiverControl = (1 - voice) * (1 - control.aider());
    double information = system.baseInformation()
        + (1 - system.baseInformation()) * unit(.4 * system.conference() * pairing.trust() + .5 * responsive + rules.cadres().information() * cadres);
    double socialPull = rules.behaviour().socialPull() * (1 - rules.assessment().economicWeight());

    double perceivedWeight = aiderControl * (1 - showcase) * .5 + receiverControl * (1 - horizon);
    double targetGroup = .4 + .6 * unit(information * (1 - horizon / 2) + voice);
    double process = (1 - control.friction(pairing, rules)) * (1 - receiver.profile().institutionalDistance() * (1 - information));
    int count = domains.size();
    double[] odds = new double[count];
    Fit[] fits = new Fit[count];
    boolean[] listed = new boolean[count];
    for (int d = 0; d < count; d++) {
      Domain domain = domains.get(d);
      double need = receiver.relativeNeed(d);
      double supply = pairing.aider().supply(d);
      double ofAider = showcase * domain.visibility() + (1 - showcase) * .5 * supply + .3 * decision.selectivity() * domain.backflow()
          + socialPull * domain.social();
      double known = aiderControl * ofAider + receiverControl * horizon * domain.visibility() + voice * need
          + perceivedWeight * information * need;
      odds[d] = Exponential.of(system.choicePrecision() * known);
      fits[d] = Fit.of(need * supply, targetGroup, process, 1 - showcase * domain.visibility() * (1 - voice));
      listed[d] = domain.pollution() > system.negativeList();
    }
    return new Consultation(odds, system.choicePrecision() * perceivedWeight * (1 - information), fits, listed);
  }

  int domains() {
    return odds.length;
  }

  /** exp(λ value) of a domain, but for the drawn part of perceived need. */
  double odds(int domain) {
    return odds[domain];
  }

  /** λ times the weight of the drawn part of perceived need. */
  double noise() {
    return noise;
  }

  Fit fit(int domain) {
    return fits[domain];
  }

  /** Whether the domain is on the negative list (负面清单). */
  boolean listed(int domain) {
    return listed[domain];
  }
}
