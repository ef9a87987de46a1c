package org.pairaid.simulation;

import java.util.List;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.Domain;
import org.pairaid.model.Pair;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.model.Rules;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.StrategyProvider;

/**
 * All that a replicate is built from, apart from how it is executed: the same value serves every replicate and thread.
 *
 * @param schedule rules in force, one entry a cycle
 * @param aidingMinds who decides for each aider, in order
 * @param receivingMinds who decides for each receiver, in order
 */
public record Blueprint(List<Domain> domains, List<AidingProfile> aiding, List<ReceivingProfile> receiving, List<Pair> pairs,
    int periodsPerYear, List<Rules> schedule, List<StrategyProvider<AidingStrategy>> aidingMinds,
    List<StrategyProvider<ReceivingStrategy>> receivingMinds, StrategyProvider<CentreStrategy> centre, long seed) {

  /** Cycles of a run. */
  public int cycles() {
    return schedule.size();
  }
}
