package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.experiment.Comparison.Variant;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

/** Reads {@code cycles.csv} variant by variant; only one is in memory at a time. */
final class VariantsTable {
  private VariantsTable() {}

  /** Takes a variant over. */
  @FunctionalInterface
  interface Sink {
    void take(int variant, VariantValues values);
  }

  /** The values of one variant. */
  static VariantValues one(Path folder, List<Variant> variants, int wanted) throws IOException {
    VariantValues[] found = new VariantValues[1];
    each(folder, variants.subList(0, wanted + 1), (v, values) -> found[0] = v == wanted ? values : null);
    return found[0];
  }

  /**
   * Hands over the first {@code variants} of the table, in their order.
   *
   * @throws ResultsException if the table is missing, or not that of these variants
   */
  static void each(Path folder, List<Variant> variants, Sink sink) throws IOException {
    Path file = folder.resolve(Table.CYCLES.file());
    try (CsvScanner table = new CsvScanner(file)) {
      int scenario = table.column("scenario");
      int replicate = table.column("replicate");
      int cycle = table.column("cycle");
      int[] columns = Indicators.ALL.stream().map(Indicator::name).mapToInt(name -> table.header().indexOf(name)).toArray();
      for (int v = 0; v < variants.size(); v++) {
        Variant variant = variants.get(v);
        VariantValues values = new VariantValues(variant.cycles(), variant.replicates());
        for (int r : IntStream.range(0, variant.replicates()).filter(number -> !variant.failed().contains(number)).toArray()) {
          for (int c = 0; c < variant.cycles(); c++) {
            if (!table.next()) {
              throw new ResultsException(file + " ends in scenario " + variant.name() + ", replicate " + r
                  + ": it was not written to its end, or belongs to another run. Run the comparison again");
            }
            if (!table.text(scenario).equals(variant.name()) || table.integer(replicate) != r || table.integer(cycle) != c) {
              throw table.damaged("expected scenario " + variant.name() + ", replicate " + r + ", cycle " + c);
            }
            for (int i = 0; i < columns.length; i++) {
              values.set(i, c, r, columns[i] < 0 ? Double.NaN : table.number(columns[i]));
            }
          }
        }
        sink.take(v, values);
      }
    }
  }
}
