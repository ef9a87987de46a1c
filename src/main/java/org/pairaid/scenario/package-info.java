/**
 * Scenario files: reading, checking, and the immutable values that come of it. Depends on the model, the list of indicators and
 * the names of strategies; experiments, reports and the command line depend on it.
 */
package org.pairaid.scenario;
