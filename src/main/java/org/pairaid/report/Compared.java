package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairaid.experiment.AssessmentAudit;
import org.pairaid.experiment.Comparison;
import org.pairaid.experiment.EntityTable;
import org.pairaid.experiment.EntityValues;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Streams;
import org.pairaid.model.Text;
import org.pairaid.scenario.CycleWindow;
import tools.jackson.databind.JsonNode;

/**
 * Variants side by side, as the stored tables show them. Everything by variant is in the order of the manifest.
 *
 * @param comparison their differences
 * @param ensembles each variant's indicators over time
 * @param governments each variant's governments, averaged over the first window of the comparison
 * @param pairings each variant's pairings, likewise
 * @param audits each variant's assessment beside the truth
 */
record Compared(Comparison comparison, List<Ensemble> ensembles, List<EntityValues> governments, List<EntityValues> pairings, List<AssessmentAudit> audits) {

  static Compared read(Path results, Manifest manifest, Comparison.Terms terms, List<Ensemble> ensembles) throws IOException {
    var variants = new ArrayList<Comparison.Variant>();
    int entities = 0;
    for (ScenarioEntry scenario : manifest.scenarios()) {
      variants.add(new Comparison.Variant(scenario.name(), scenario.cycles(), scenario.attempted(), scenario.failed()));
      entities = Math.max(entities, ids(scenario, "aiding").size() + ids(scenario, "receiving").size());
    }
    CycleWindow window = terms.windows().get(0);
    Comparison comparison = Comparison.read(results, variants, terms, Streams.entity(manifest.scenarios().get(0).seed()));
    List<EntityValues> governments = EntityTable.GOVERNMENTS.read(results, variants, window, entities);
    List<EntityValues> pairings = EntityTable.PAIRINGS.read(results, variants, window, entities);
    var audits = new ArrayList<AssessmentAudit>();
    for (int v = 0; v < variants.size(); v++) {
      audits.add(AssessmentAudit.of(governments.get(v), ids(manifest.scenarios().get(v), "aiding")));
    }
    return new Compared(comparison, ensembles, governments, pairings, audits);
  }

  int count() {
    return ensembles.size();
  }

  /** Index of the variant that the others are compared with. */
  int reference() {
    return comparison.reference();
  }

  /** Indices of the other variants. */
  List<Integer> others() {
    return comparison.others();
  }

  ScenarioEntry scenario(int variant) {
    return ensembles.get(variant).scenario();
  }

  Text title(int variant) {
    return scenario(variant).title();
  }

  /** The indicators that say something of these variants. */
  List<Indicator> indicators() {
    return comparison.indicators();
  }

  /** The window that the answer rests on. */
  CycleWindow window() {
    return comparison.windows().get(0);
  }

  /** That window in words: a year, or the years from and to. */
  Text period() {
    return period(window());
  }

  /** A window in words. */
  Text period(CycleWindow window) {
    ScenarioEntry scenario = scenario(reference());
    return window.first() == window.last() ? scenario.label(window.first())
        : Words.of("%s to %s", "%s至%s", scenario.label(window.first()), scenario.label(window.last()));
  }

  /** Identifiers of a variant's aiding or receiving governments, in the scenario's order. */
  static List<String> ids(ScenarioEntry scenario, String role) {
    var ids = new ArrayList<String>();
    for (JsonNode government : scenario.resolved().path(role).values()) {
      ids.add(government.path("id").asString(""));
    }
    return ids;
  }

  /** Mean of an indicator over the replicates, in the window that the answer rests on; not a number without values. */
  double mean(int variant, Indicator indicator) {
    return Arrays.stream(comparison.values(0, variant, indicator)).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }
}
