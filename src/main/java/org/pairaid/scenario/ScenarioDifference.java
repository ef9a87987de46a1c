package org.pairaid.scenario;

import org.pairaid.model.Text;

/**
 * One thing in which two scenarios differ.
 *
 * @param path dotted path in a scenario file; an entry of a list is named by its id, an intervention by its cycle
 * @param meaning what stands there, in words
 * @param unit its unit in words; empty where it has none
 * @param from the value in the first scenario, as a file would write it; "none" where it has none
 * @param to the value in the second scenario
 */
public record ScenarioDifference(String path, Text meaning, Text unit, Text from, Text to) {}
