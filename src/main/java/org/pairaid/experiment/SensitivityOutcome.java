package org.pairaid.experiment;

import org.pairaid.design.Indices;
import org.pairaid.indicator.Indicator;

/**
 * How sensitive one indicator is.
 *
 * @param indicator the indicator
 * @param means its mean over replicates at each point; not a number where a replicate has none
 * @param indices its indices
 * @param noise share of the variance of the means that is chance ({@link org.pairaid.design.ReplicateNoise}); not a number where that cannot be said
 */
public record SensitivityOutcome(Indicator indicator, double[] means, Indices indices, double noise) {}
