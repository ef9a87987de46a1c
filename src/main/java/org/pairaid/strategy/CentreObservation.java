package org.pairaid.strategy;

import java.util.Map;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;

/**
 * What the centre (中央) knows when it decides: reports and accounts, never the truth.
 *
 * @param cycle number of the cycle, from 0
 * @param scheduled the rules that the scenario puts in force in this cycle
 * @param reports the last assessment of each aider with partners, by id, in the scenario's order
 * @param delivery what the aiders gave in the last cycle over what was asked of them, 0 or more; not a number before the first, or where nothing
 *     was asked
 */
public record CentreObservation(int cycle, Rules scheduled, Map<String, ReportedScore> reports, double delivery) {}
