package org.pairaid.cycle;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/** Receiving places develop with what reached them; aiders grow (model A7). */
final class Develop implements Stage {
  private final Observer observer;

  Develop(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void run(World world) {
    var rules = world.rules();
    double years = world.periodYears();
    for (Pairing pairing : world.pairings()) {
      pairing.receiver().aid().sellQuota(rules.forms().landQuota() * pairing.funds() / world.calendar().cycleYears() * years);
    }
    for (ReceivingGovernment receiver : world.receivers()) {
      var draws = world.streams().stream(Purpose.GROWTH, receiver.key(), world.time());
      double draw = ZigguratSampler.NormalizedGaussian.of(draws).sample();
      receiver.develop(rules.development(), rules.digital().participation(), years, draw);
      receiver.digitise(rules.digital(), years);
    }
    for (AidingGovernment aider : world.aiders()) {
      aider.grow(rules.behaviour(), years);
    }
    observer.periodEnded(world);
  }
}
