/**
 * Scenario discovery: boxes of factors in which cases of interest gather. Numbers only: it depends on nothing of the program; experiments, reports and the
 * command line may depend on it.
 */
package org.pairaid.discovery;
