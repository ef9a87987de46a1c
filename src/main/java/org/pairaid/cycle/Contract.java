package org.pairaid.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.model.World;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.CentreStrategy;

/** The centre sets the rules, starts or ends the mechanism, pairs where that is due, and hands out nominal targets (发包; model A3, B1, B2). */
final class Contract implements Stage {
  private final List<Rules> schedule;
  private final Mind<CentreStrategy> centre;
  private final Convening convening;

  Contract(List<Rules> schedule, Mind<CentreStrategy> centre, Observer observer) {
    this.schedule = schedule;
    this.centre = centre;
    convening = new Convening(observer);
  }

  @Override
  public void run(World world) {
    var seen = new CentreObservation(world.cycle(), schedule.get(world.cycle()), reports(world), delivery(world));
    UniformRandomProvider chance = world.streams().stream(Purpose.CENTRE_STRATEGY, 0, world.cycle());
    Rules rules = centre.decided("centre", world.cycle(), () -> centre.strategy().decide(seen, chance));
    world.govern(rules.with(rules.digital().inForce(world.cycle())));
    convening.run(world);
    var contract = rules.contract();
    double rate = contract.quota().at(world.cycle()) * StrictMath.pow(1 + contract.quotaGrowth(), world.cycle());
    for (AidingGovernment aider : world.pairedAiders()) {
      double factor = rules.channels().of(aider.profile().channel()).quota().at(world.cycle());
      aider.contract(rate * factor * aider.revenue() * world.calendar().cycleYears());
    }
    double vertical = rules.channels().vertical().at(world.cycle());
    world.receivers().forEach(receiver -> receiver.transfer(vertical));
  }

  /** What was given in the last cycle over what was asked. */
  private static double delivery(World world) {
    double given = 0;
    double asked = 0;
    for (AidingGovernment aider : world.pairedAiders()) {
      given += aider.funds();
      asked += aider.target();
    }
    return world.cycle() == 0 || asked == 0 ? Double.NaN : given / asked;
  }

  private static Map<String, ReportedScore> reports(World world) {
    Map<String, ReportedScore> reports = new LinkedHashMap<>();
    world.pairedAiders().forEach(aider -> reports.put(aider.id(), aider.reportedScore()));
    return reports;
  }
}
