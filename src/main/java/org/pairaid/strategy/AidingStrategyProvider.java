package org.pairaid.strategy;

/**
 * Makes strategies of an aiding government; found by {@link java.util.ServiceLoader}.
 *
 * @param <P> record of the parameters; {@link NoParameters} for none
 */
public interface AidingStrategyProvider<P extends Record> extends StrategyProvider<AidingStrategy, P> {}
