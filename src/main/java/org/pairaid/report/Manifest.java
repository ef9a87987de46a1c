package org.pairaid.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairaid.experiment.Comparison;

/**
 * What {@code manifest.json} says of a run.
 *
 * @param program name and version of the program
 * @param commit commit of the program; empty if unknown
 * @param java Java version of the run
 * @param machine operating system and processors of the run; empty if unknown
 * @param started when the run started
 * @param seconds how long it took, seconds
 * @param command the command line, word by word
 * @param complete whether the run came to its end
 * @param scenarios the scenarios, in the order of the tables; none where claims were tried
 * @param tables hashes of the tables by file name
 * @param warnings what the run warned of
 * @param comparison how its variants are compared; empty where they are not
 * @param validation whether its scenarios were run to hold the model against the record
 */
record Manifest(String program, String commit, String java, String machine, String started, double seconds, List<String> command, boolean complete,
    List<ScenarioEntry> scenarios, Map<String, String> tables, List<String> warnings, Optional<Comparison.Terms> comparison, boolean validation) {

  /** Name of the file in a results folder. */
  static final String FILE = "manifest.json";

  /** The same with one of its scenarios only. */
  Manifest only(int scenario) {
    return new Manifest(program, commit, java, machine, started, seconds, command, complete, List.of(scenarios.get(scenario)), tables, warnings, comparison, validation);
  }

  boolean severalScenarios() {
    return scenarios.size() > 1;
  }
}
