package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Purpose;
import org.pairaid.model.Rules;
import org.pairaid.model.World;

/**
 * What supervision makes of a project (监管; model A5.6).
 *
 * @param quality quality Q, less what is lost where tasks are pushed down and come back (反向避责)
 * @param shirking chance that neither side looks
 */
record Oversight(double quality, double shirking) {

  /** Of the projects of a pairing that both sides supervise. */
  static Oversight of(Pairing pairing, Rules rules, Control control) {
    double shirking = (1 - byAider(pairing, rules, control)) * (1 - byReceiver(pairing, rules, control));
    return new Oversight(quality(pairing, rules, shirking), shirking);
  }

  /** Of a project of which no one is in charge, with the chance that there is one without a unified office (管理真空; model B7). */
  Oversight orNone(World world, Pairing pairing, long project) {
    double unattended = world.rules().institution().unattended();
    boolean none = unattended > 0 && world.streams().stream(Purpose.VACUUM, project, world.cycle()).nextDouble() < unattended;
    return none ? new Oversight(quality(pairing, world.rules(), 1), 1) : this;
  }

  private static double byAider(Pairing pairing, Rules rules, Control control) {
    double delegation = pairing.aider().decision().delegation();
    return unit(rules.project().baseSupervision() * (.5 + .5 * control.aider()) * (1 - delegation) * control.aiderCare()
        * pairing.receiver().digital().onSite() + .3 * pairing.receiver().digital().working(rules.digital().accountability())
        + rules.cadres().supervision() * pairing.cadres().coverage());
  }

  private static double byReceiver(Pairing pairing, Rules rules, Control control) {
    double effort = pairing.receiver().decision().effort();
    return unit(rules.project().baseSupervision() * (1 - .5 * control.aider()) * (.5 + .5 * effort) * control.receiverCare()
        * pairing.receiver().digital().onSite());
  }

  private static double quality(Pairing pairing, Rules rules, double unsupervised) {
    AidingGovernment aider = pairing.aider();
    double delegation = aider.decision().delegation();
    double base = rules.project().baseQuality();
    double supervised = base + (1 - base) * (1 - unsupervised);
    return unit(supervised * (1 - rules.project().delegationLoss() * delegation * (1 + aider.reverseAvoidance())) * (1 - rules.digital().burden()));
  }
}
