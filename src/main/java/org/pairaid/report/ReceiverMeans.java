package org.pairaid.report;

import java.util.List;

/**
 * Mean aid dependence by receiver and cycle.
 *
 * @param scenario the scenario
 * @param receivers identifiers, in the order of the table
 * @param means by receiver and cycle, share in [0,1]; not a number where there is no value
 * @param replicates replicates that the means are over
 */
record ReceiverMeans(ScenarioEntry scenario, List<String> receivers, double[][] means, int replicates) {

  /** Whether the table holds more replicates than were read. */
  boolean sampled() {
    return replicates < scenario.replicatesDone();
  }
}
