package org.pairaid.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.cycle.Observer;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/**
 * Takes, at the end of each cycle, one row for each entry of the scenario: {@link #COLUMNS}, not a number where a column does not apply. The row of an entry that
 * stands for many governments holds the sum of their amounts (亿元), their mean in all else, and project fit weighted by funds.
 */
public final class GovernmentRecorder implements Observer {
  /**
   * Columns of {@code governments.csv} after scenario, replicate, cycle, year, government, role and strategy. The two costs are those of an
   * aider's payoff (model B8), in units of utility: half the cost of avoidance times the sum of the squared levers, and half the cost of funding
   * times load times the square of what it delivers of the bargained target.
   */
  public static final List<String> COLUMNS = List.of("revenue", "funds", "target", "bargained_target", "pleading", "delegation",
      "selectivity", "collusion", "showcase", "exposure_belief", "reported_score", "true_score", "aid_dependence",
      "external_dependence", "dependence_habit", "self_effort", "capability", "development_index", "satisfaction", "ecology",
      "idle_share", "graduated", "project_fit", "avoidance_cost", "delivery_cost");

  private static final double NONE = Double.NaN;
  private static final int LAST_AMOUNT = COLUMNS.indexOf("bargained_target");
  private static final int FIT = COLUMNS.indexOf("project_fit");

  private final Sink sink;
  private final double[] aidDependence;
  private final double[] externalDependence;
  private final double[] received;
  private final double[] launched;
  private final double[] fit;

  /** Takes the rows over. */
  @FunctionalInterface
  public interface Sink {
    /**
     * One row; the array is not kept.
     *
     * @param style name of the way of acting that the government followed; {@code mixed} where the members of an entry differ
     */
    void row(int cycle, String government, boolean aiding, String style, double... values);
  }

  /**
   * @param receivers receivers of the world
   */
  public GovernmentRecorder(int receivers, Sink sink) {
    this.sink = sink;
    aidDependence = new double[receivers];
    externalDependence = new double[receivers];
    received = new double[receivers];
    launched = new double[receivers];
    fit = new double[receivers];
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    int j = pairing.receiver().index();
    launched[j] += project.funds();
    fit[j] += project.funds() * project.fit().overall();
  }

  @Override
  public void periodEnded(World world) {
    for (ReceivingGovernment receiver : world.receivers()) {
      aidDependence[receiver.index()] += receiver.aidDependence() / world.periodsPerYear();
      externalDependence[receiver.index()] += receiver.externalDependence() / world.periodsPerYear();
    }
  }

  @Override
  public void cycleEnded(World world) {
    for (Pairing pairing : world.pairings()) {
      received[pairing.receiver().index()] += pairing.funds();
    }
    Map<String, EntryRow> aiders = new LinkedHashMap<>();
    for (AidingGovernment aider : world.pairedAiders()) {
      var decision = aider.decision();
      row(aiders, aider.profile().entry()).add(aider.style(), aider.revenue(), aider.funds(), aider.target(), aider.bargainedTarget(),
          decision.pleading(), decision.delegation(), decision.selectivity(), decision.collusion(), decision.showcase(), aider.belief(),
          aider.reportedScore().value(), aider.trueScore().value(), NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
          avoidanceCost(world, decision), deliveryCost(world, aider), NONE);
    }
    aiders.forEach((entry, row) -> write(world, entry, true, row));
    double goal = world.rules().development().revenueGoal();
    Map<String, EntryRow> receivers = new LinkedHashMap<>();
    for (ReceivingGovernment receiver : world.receivers()) {
      int j = receiver.index();
      row(receivers, receiver.profile().entry()).add(receiver.style(), receiver.revenue(), received[j], NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
          NONE, aidDependence[j], externalDependence[j], receiver.habit(), receiver.decision().effort(), receiver.compositeCapability(),
          receiver.developmentIndex(goal), receiver.satisfaction(), receiver.ecology(), receiver.idleShare(), receiver.graduated() ? 1 : 0,
          fit[j], NONE, NONE, launched[j]);
    }
    receivers.forEach((entry, row) -> write(world, entry, false, row));
    for (double[] sums : new double[][] {aidDependence, externalDependence, received, launched, fit}) {
      Arrays.fill(sums, 0);
    }
  }

  private static EntryRow row(Map<String, EntryRow> rows, String entry) {
    return rows.computeIfAbsent(entry, any -> new EntryRow(COLUMNS.size() + 1));
  }

  /** Behind the columns stand the funds launched, by which fit is weighted. */
  private void write(World world, String entry, boolean aiding, EntryRow row) {
    double[] values = new double[COLUMNS.size()];
    for (int c = 0; c < values.length; c++) {
      values[c] = c <= LAST_AMOUNT ? row.sum(c) : row.mean(c);
    }
    double weight = row.sum(COLUMNS.size());
    values[FIT] = aiding || weight == 0 ? NONE : row.sum(FIT) / weight;
    sink.row(world.cycle(), entry, aiding, row.style(), values);
  }

  private static double avoidanceCost(World world, AidingDecision decision) {
    double squares = decision.pleading() * decision.pleading() + decision.delegation() * decision.delegation()
        + decision.selectivity() * decision.selectivity() + decision.collusion() * decision.collusion() + decision.showcase() * decision.showcase();
    return .5 * world.rules().behaviour().avoidanceCost() * squares;
  }

  private static double deliveryCost(World world, AidingGovernment aider) {
    double delivered = aider.bargainedTarget() == 0 ? 0 : aider.spent() / aider.bargainedTarget();
    return .5 * world.rules().behaviour().fundingCost() * aider.load() * delivered * delivered;
  }
}
