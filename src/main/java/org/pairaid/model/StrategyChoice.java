package org.pairaid.model;

/**
 * A strategy that is followed.
 *
 * @param use name of the strategy, as {@code pairaid list strategies} shows it
 * @param with its parameters, a record of the type it declares
 * @param share share of the governments that follow it, in [0,1]; 1 where it is the only one
 */
public record StrategyChoice(String use, Record with, double share) {}
