package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.pairaid.design.Bootstrap;
import org.pairaid.design.Index;
import tools.jackson.databind.node.ObjectNode;

/** The table of indices. */
final class IndicesTable {
  /** What a manifest says of how they were computed. */
  private static final String TERMS = "sensitivity";

  private IndicesTable() {}

  static void write(Path folder, SensitivityResults results) throws IOException {
    StringBuilder out = new StringBuilder("indicator,method,index,factor,with,value,low,high,level,converged,runs_needed,runs,units,units_used,noise_share\n");
    for (SensitivityOutcome outcome : results.outcomes()) {
      for (Index index : outcome.indices().indices()) {
        row(out, results, outcome, index);
      }
    }
    DerivedTable.write(folder, SensitivityResults.INDICES, out.toString());
    Manifest.change(folder, manifest -> {
      ObjectNode node = manifest.putObject(TERMS);
      node.put("method", results.method()).put("replicates", results.replicates()).put("units", results.design().units()).put("runs", results.runs());
      node.put("resamples", SensitivityResults.BOOTSTRAP.resamples()).put("level", SensitivityResults.BOOTSTRAP.level()).put("bound", Bootstrap.BOUND);
    });
  }

  private static void row(StringBuilder out, SensitivityResults results, SensitivityOutcome outcome, Index index) {
    out.append(outcome.indicator().name()).append(',').append(results.method()).append(',').append(index.kind().name().toLowerCase(Locale.ROOT)).append(',').append(results.factors().get(index.factor()).name())
        .append(',').append(index.other() < 0 ? "" : results.factors().get(index.other()).name());
    for (double number : new double[] {index.value(), index.low(), index.high(), SensitivityResults.BOOTSTRAP.level()}) {
      Decimal.append(out.append(','), number);
    }
    out.append(',').append(index.converged()).append(',');
    Decimal.append(out, results.runsOf(index));
    out.append(',').append(results.runs()).append(',').append(outcome.indices().units()).append(',').append(outcome.indices().used()).append(',');
    Decimal.append(out, outcome.noise());
    out.append('\n');
  }
}
