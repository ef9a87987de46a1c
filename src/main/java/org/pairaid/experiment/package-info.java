/**
 * Studies: replicates spread over threads, results stored in order, what a folder says of itself. Depends on simulation, scenario
 * and indicator; reports and the command line depend on it.
 */
package org.pairaid.experiment;
