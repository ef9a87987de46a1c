/**
 * How governments and the centre decide: the interfaces that users implement, what their strategies may see, and the built-in
 * ones behind the same door. Depends on the model and on the interface of random streams (commons-rng).
 */
package org.pairaid.strategy;
