package org.pairaid.model;

/**
 * The strategy a government follows.
 *
 * @param use name of the strategy, as {@code pairaid list strategies} shows it
 */
public record StrategyChoice(String use) {}
