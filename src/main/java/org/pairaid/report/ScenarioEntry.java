package org.pairaid.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairaid.model.Text;
import org.pairaid.scenario.ScenarioFile.Time;
import org.pairaid.scenario.Target;
import tools.jackson.databind.JsonNode;

/**
 * What the manifest says of one scenario that was run.
 *
 * @param name short name, as in the first column of the tables
 * @param title title; the name where none was given
 * @param file the scenario file
 * @param seed seed of all chance
 * @param replicates replicates asked for
 * @param replicatesDone replicates that are in the tables
 * @param failed numbers of the replicates that failed and are not in the tables
 * @param cycles cycles of a replicate
 * @param startYear calendar year of cycle 0, or 0 for none
 * @param hash hash of the resolved scenario
 * @param styles ways of acting that governments can follow, by role
 * @param resolved the full scenario, keys as in a scenario file
 * @param inputs hashes of the input files by name
 * @param observed what was observed
 * @param targets facts on record that runs are held against
 */
record ScenarioEntry(String name, Text title, String file, String seed, int replicates, int replicatesDone, Set<Integer> failed, int cycles, int startYear,
    String hash, Map<String, List<String>> styles, JsonNode resolved, Map<String, String> inputs, Observed observed,
    List<Target> targets) {

  /** The calendar year of {@code cycle}; the cycle itself where there is no calendar. */
  int year(int cycle) {
    return Time.year(startYear, cycleYears(), cycle);
  }

  /** Whether each cycle has a calendar year of its own. */
  boolean calendar() {
    return startYear != 0 && cycleYears() == 1;
  }

  private double cycleYears() {
    return resolved.path("time").path("cycleYears").asDouble(1);
  }

  /** "2012", or "cycle 0" where cycles are not calendar years. */
  Text label(int cycle) {
    return !calendar() ? Words.of("cycle %d", "第%d期", cycle) : Words.of("%d", "%d年", year(cycle));
  }

  /** A year as a scenario file names it: of the calendar, or the cycle where there is none. */
  Text named(int year) {
    return startYear == 0 ? label(year) : Words.of("%d", "%d年", year);
  }

  boolean complete() {
    return attempted() >= replicates;
  }

  /** Replicates that were run, whether they failed or not. */
  int attempted() {
    return replicatesDone + failed.size();
  }

  int lastCycle() {
    return cycles - 1;
  }
}
