package org.pairaid.strategy;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the last cycle teaches a government.
 *
 * @param id its identifier
 * @param payoff what the cycle was worth to it, utility; not a number where there is nothing to learn from
 * @param imagined what it imagines that the cycle would have been worth under each archetype, utility; asked for only where there is a payoff, after a
 *     first choice
 * @param peers all governments of its kind, itself among them
 */
record Lesson(String id, double payoff, Supplier<double[]> imagined, List<Peer> peers) {}
