package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pairaid.design.Bootstrap;
import org.pairaid.design.Index;
import org.pairaid.design.SensitivityDesign;
import org.pairaid.model.Text;
import org.pairaid.scenario.ExperimentFile.Design;
import org.pairaid.scenario.ExperimentFile.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What a folder says of a finished study of sensitivity. Outputs are means over replicates, which all points have in common; a point has one only where every replicate has.
 *
 * @param title its title
 * @param scenarios titles of the scenarios that its factors change
 * @param terms its design
 * @param design its points
 * @param factors its factors
 * @param window cycles that outputs are means over
 * @param replicates runs of each point
 * @param seed seed of all chance
 * @param outcomes its indicators
 */
public record SensitivityResults(Text title, List<Text> scenarios, Design terms, SensitivityDesign design, List<StudyFactor> factors, String window, int replicates, long seed,
    List<SensitivityOutcome> outcomes) {
  /** The command, as manifests name it. */
  public static final String METHOD = "sensitivity";
  /** The table of indices. */
  public static final String INDICES = "indices.csv";
  /** Intervals of all indices. Assumption: a thousand resamples are enough for two digits of a percentile. */
  public static final Bootstrap BOOTSTRAP = new Bootstrap(1000, .95);

  public SensitivityResults {
    scenarios = List.copyOf(scenarios);
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
  }

  /** Whether a manifest is one of a study of sensitivity. */
  static boolean is(JsonNode manifest) {
    return manifest != null && manifest.path("experiment").path("method").asString("").equals(METHOD);
  }

  /** Whether a folder holds a study of sensitivity. */
  public static boolean in(Path folder) throws IOException {
    return is(Manifest.read(folder));
  }

  /**
   * Reads a folder.
   *
   * @throws ResultsException if it holds no such study, or one that is not complete or damaged
   */
  public static SensitivityResults read(Path folder) throws IOException {
    return SensitivityReader.read(folder);
  }

  /** Whether it is a screening by elementary effects; otherwise Sobol' indices. */
  public boolean screening() {
    return terms.kind() == Kind.MORRIS;
  }

  /** The index that factors are ranked by: mu* of a screening, the total index otherwise. */
  public Index.Kind leading() {
    return screening() ? Index.Kind.MU_STAR : Index.Kind.ST;
  }

  /** Name of the method. */
  public String method() {
    return screening() ? "morris" : "sobol";
  }

  /** Runs of the whole study. */
  public long runs() {
    return (long) design.units() * design.size() * replicates;
  }

  /** Runs of the whole study with which an index should be known well enough; not a number where that cannot be said. */
  public double runsOf(Index index) {
    return index.needed() * design.size() * replicates;
  }

  /** Writes the table of indices, and notes in the manifest how they were computed. */
  public void write(Path folder) throws IOException {
    IndicesTable.write(folder, this);
  }
}
