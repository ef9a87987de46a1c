package org.pairaid.strategy;

import java.util.List;

/**
 * What a receiving government knows when it decides.
 *
 * @param id its identifier
 * @param cycle number of the cycle, from 0
 * @param disposition u0: disposition to make an effort, in [0,1]
 * @param career κ_r: career concern, in [0,1]
 * @param horizon ψ: how far only quick results count, in [0,1]
 * @param feedback what it can return to an aider, in [0,1]
 * @param habit h: its dependence habit, in [0,1]
 * @param revenue own revenue, 亿元 a year, above 0
 * @param transfers central transfers, 亿元 a year, 0 or more
 * @param lastPayoff what the last cycle was worth to its officials, utility; not a number before the first assessment
 * @param peers all receivers, itself among them, in the scenario's order
 * @param rules what is known of the rules
 */
public record ReceivingObservation(String id, int cycle, double disposition, double career, double horizon, double feedback, double habit,
    double revenue, double transfers, double lastPayoff, List<Peer> peers, ReceivingRules rules) {}
