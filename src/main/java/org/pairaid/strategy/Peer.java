package org.pairaid.strategy;

/**
 * What is public of a government of the same kind.
 *
 * @param id its identifier
 * @param style name of the way of acting that it was last seen to follow; empty before the first decision
 * @param success how well it did in the eyes of all, in [0,1]: an aider's reported score, a receiver's development index
 */
public record Peer(String id, String style, double success) {}
