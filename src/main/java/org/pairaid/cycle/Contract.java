package org.pairaid.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.model.World;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.CentreStrategy;

/** The centre sets the rules and hands out nominal targets (发包; model A3). */
final class Contract implements Stage {
  private final List<Rules> schedule;
  private final CentreStrategy centre;

  Contract(List<Rules> schedule, CentreStrategy centre) {
    this.schedule = schedule;
    this.centre = centre;
  }

  @Override
  public void run(World world) {
    Rules rules = centre.decide(new CentreObservation(world.cycle(), schedule.get(world.cycle()), reports(world)));
    world.govern(rules);
    var contract = rules.contract();
    double rate = contract.quota().at(world.cycle()) * StrictMath.pow(1 + contract.quotaGrowth(), world.cycle());
    for (AidingGovernment aider : world.pairedAiders()) {
      aider.contract(rate * aider.revenue());
    }
  }

  private static Map<String, ReportedScore> reports(World world) {
    Map<String, ReportedScore> reports = new LinkedHashMap<>();
    world.pairedAiders().forEach(aider -> reports.put(aider.id(), aider.reportedScore()));
    return reports;
  }
}
