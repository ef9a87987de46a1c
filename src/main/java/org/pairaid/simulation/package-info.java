/**
 * The thin MASON side: the simulation state, its schedule and the network of pairings. Depends on the cycle and below;
 * experiments depend on it.
 */
package org.pairaid.simulation;
