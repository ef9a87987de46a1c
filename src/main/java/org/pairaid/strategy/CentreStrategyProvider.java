package org.pairaid.strategy;

/**
 * Makes strategies of the centre; found by {@link java.util.ServiceLoader}.
 *
 * @param <P> record of the parameters; {@link NoParameters} for none
 */
public interface CentreStrategyProvider<P extends Record> extends StrategyProvider<CentreStrategy, P> {}
