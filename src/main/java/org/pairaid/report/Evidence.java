package org.pairaid.report;

import org.pairaid.model.Text;

/**
 * A fact on record and what the model makes of it; or a pattern that no fact was compared of.
 *
 * @param pattern id of the validation pattern that it belongs to; empty for none
 * @param target id of the target in its scenario; empty where nothing was compared
 * @param fact the fact in words
 * @param scenario name of the scenario; empty where nothing was compared
 * @param number which number of a run it is about, in words; empty where nothing was compared
 * @param expected what agrees with it, in words
 * @param mean mean over replicates; not a number where there is none
 * @param low lower bound of its 95 % interval; not a number with fewer than two replicates
 * @param high upper bound; likewise
 * @param replicates replicates that have the number
 * @param model the same in words; a dash where there is nothing
 * @param verdict met, not met, or cannot be told
 * @param inView whether values of the scenario were set with the fact in view, so that to be met is a fit
 * @param note what the comparison leaves out, or why there is none; may be empty
 */
public record Evidence(String pattern, String target, Text fact, String scenario, Text number, Text expected, double mean, double low, double high, long replicates, Text model, Text verdict,
    boolean inView, Text note) {}
