package org.pairaid.indicator;

import org.pairaid.model.Text;

/**
 * One measure of a cycle, as the column of its name in {@code cycles.csv}.
 *
 * @param name column name
 * @param title name in words
 * @param unit unit; empty for a share or an index in [0,1]
 * @param low smallest possible value
 * @param high largest possible value
 * @param better which way is better
 * @param definition how it is computed (model A10)
 */
public record Indicator(String name, Text title, Text unit, double low, double high, Better better, Text definition) {}
