package org.pairaid.strategy;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Assessment;
import org.pairaid.model.Clamp;
import org.pairaid.model.Contract;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.model.Series;
import org.pairaid.model.Text;

/**
 * A centre that learns from reports (反馈; model B9). Where aiders' own reports and the third party's findings lie further apart than it tolerates, on average, it is more
 * vigilant in the coming cycle by a step: it inspects more and moves weight from the aider's own report to the third party and the public. Where they do not, it is
 * less vigilant by a step, for both cost; without vigilance the scheduled rules hold. Vigilance runs from 0 to 1, the rules from the scheduled ones to their bounds in
 * proportion; a scheduled rule beyond its bound stays as it is. It works on the rules that are scheduled for the cycle, so interventions show through.
 *
 * <p>If {@code quotaStep} is above 0 it multiplies the scheduled quota by a factor that rises by that share where the last cycle's delivery was above its goal, and falls by it
 * otherwise. It does not revise pairings: that is left to a later version.
 */
final class AdaptiveCentre implements CentreStrategy {
  /** What the scenario says of it. Fixed: its parameters. */
  private final AdaptiveParameters parameters;
  /** Vigilance g, in [0,1]. Start: 0. */
  private double vigilance;
  /** Factor on the scheduled quota. Start: 1. */
  private double factor = 1;

  AdaptiveCentre(AdaptiveParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public Rules decide(CentreObservation seen, UniformRandomProvider chance) {
    double step = divergence(seen) > parameters.tolerance() ? parameters.step() : -parameters.step();
    vigilance = Clamp.unit(vigilance + step);
    if (!Double.isNaN(seen.delivery())) {
      double change = 1 + parameters.quotaStep();
      double moved = seen.delivery() > parameters.deliveryGoal() ? factor * change : factor / change;
      factor = Clamp.within(moved, 1 / parameters.quotaRange(), parameters.quotaRange());
    }
    Rules scheduled = seen.scheduled();
    return scheduled.with(contract(scheduled.contract(), seen.cycle()), assessment(scheduled.assessment()));
  }

  /** Mean distance of the aiders' own reports from the third party's findings; 0 where there are none. */
  private static double divergence(CentreObservation seen) {
    double sum = 0;
    for (ReportedScore report : seen.reports().values()) {
      sum += Math.abs(report.aider() - report.thirdParty());
    }
    return sum / Math.max(1, seen.reports().size());
  }

  private Assessment assessment(Assessment scheduled) {
    double inspection = scheduled.inspection() + vigilance * Math.max(0, parameters.inspection() - scheduled.inspection());
    double moved = vigilance * Math.max(0, scheduled.evaluators().aider() - parameters.ownReport());
    return scheduled.with(inspection, scheduled.evaluators().fromAider(moved));
  }

  private Contract contract(Contract scheduled, int cycle) {
    return factor == 1 ? scheduled : scheduled.with(Series.constant(Math.min(1, factor * scheduled.quota().at(cycle))));
  }

  /** Makes it. */
  record Provider() implements CentreStrategyProvider<AdaptiveParameters> {
    @Override
    public String name() {
      return "adaptive";
    }

    @Override
    public Text meaning() {
      return new Text("Inspects more and trusts self-reports less where they diverge from the third party's findings", "自评与第三方评价背离时加强督查、降低自评权重");
    }

    @Override
    public Class<AdaptiveParameters> parameters() {
      return AdaptiveParameters.class;
    }

    @Override
    public CentreStrategy create(AdaptiveParameters parameters) {
      return new AdaptiveCentre(parameters);
    }
  }
}
