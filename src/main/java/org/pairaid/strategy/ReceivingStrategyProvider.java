package org.pairaid.strategy;

/**
 * Makes strategies of a receiving government; found by {@link java.util.ServiceLoader}.
 *
 * @param <P> record of the parameters; {@link NoParameters} for none
 */
public interface ReceivingStrategyProvider<P extends Record> extends StrategyProvider<ReceivingStrategy, P> {}
