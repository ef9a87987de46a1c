package org.pairaid.simulation;

import java.util.List;
import org.pairaid.cycle.Minds;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.Calendar;
import org.pairaid.model.Domain;
import org.pairaid.model.Pair;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.model.Rules;
import org.pairaid.model.Shock;
import org.pairaid.model.Streams;
import org.pairaid.simulation.Population.Follower;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.ReceivingStrategy;

/**
 * All that a replicate is built from, apart from how it is executed: the same value serves every replicate and thread.
 *
 * @param schedule rules in force, one entry a cycle
 * @param shocks what will strike
 * @param aidingMinds who decides for the aiders
 * @param receivingMinds who decides for the receivers
 * @param centre who decides for the centre
 */
public record Blueprint(List<Domain> domains, List<AidingProfile> aiding, List<ReceivingProfile> receiving, List<Pair> pairs,
    Calendar calendar, List<Rules> schedule, List<Shock> shocks, Population<AidingStrategy> aidingMinds, Population<ReceivingStrategy> receivingMinds,
    Follower<CentreStrategy> centre, long seed) {

  /** Cycles of a run. */
  public int cycles() {
    return schedule.size();
  }

  /** Who decides for whom in the replicate of these streams. */
  public Minds minds(Streams streams) {
    return new Minds(aidingMinds.minds(streams, 0), receivingMinds.minds(streams, 1), centre.mind());
  }
}
