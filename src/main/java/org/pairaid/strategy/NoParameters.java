package org.pairaid.strategy;

/** The parameters of a strategy that has none. */
public record NoParameters() {}
