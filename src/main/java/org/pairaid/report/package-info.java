/**
 * Plots and the report page, always made from the stored tables of a results folder. It may depend on the experiment package
 * and those below it; nothing but the command line depends on it.
 */
package org.pairaid.report;
