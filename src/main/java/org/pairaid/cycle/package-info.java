/**
 * The governance loop: one class a stage, in the papers' terms, and the table of their order. Depends on the model and on the
 * strategies' interfaces; simulation and indicators depend on it.
 */
package org.pairaid.cycle;
