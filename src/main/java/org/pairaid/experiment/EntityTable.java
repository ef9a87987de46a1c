package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.experiment.Comparison.Variant;
import org.pairaid.scenario.CycleWindow;

/**
 * Reads governments or pairings of all variants, averaged over a window.
 *
 * @param file name of the table
 * @param key columns that say whose a row is; their cells, joined by a slash, are the key
 * @param columns columns of values
 */
public record EntityTable(String file, List<String> key, List<String> columns) {
  /** Governments; keys are {@code aiding/ID} and {@code receiving/ID}. */
  public static final EntityTable GOVERNMENTS = new EntityTable(Table.GOVERNMENTS.file(), List.of("role", "government"), List.of("reported_score", "true_score",
      "avoidance_cost", "delivery_cost", "funds", "aid_dependence", "capability", "development_index", "satisfaction", "project_fit"));
  /** Pairings; keys are {@code AIDER/RECEIVER}. */
  public static final EntityTable PAIRINGS = new EntityTable(Table.PAIRINGS.file(), List.of("aiding", "receiving"), List.of("funds", "project_fit", "trust"));

  private static final int MOST_REPLICATES = 1000;
  private static final long MOST_NUMBERS = 20_000_000;

  /**
   * Values by variant, of the first replicates only where there are very many.
   *
   * @param entities about how many there are in one variant, to know how much can be read
   * @throws ResultsException if the table is missing, cut off or not that of these variants
   */
  public List<EntityValues> read(Path folder, List<Variant> variants, CycleWindow window, int entities) throws IOException {
    int most = (int) Math.max(1, Math.min(MOST_REPLICATES, MOST_NUMBERS / ((long) entities * columns.size() * variants.size())));
    List<EntityValues> all = new ArrayList<>();
    variants.forEach(variant -> all.add(new EntityValues(columns, Math.min(most, variant.replicates()), variant.replicates())));
    Path path = folder.resolve(file);
    try (CsvScanner table = new CsvScanner(path)) {
      int scenario = table.column("scenario");
      int replicate = table.column("replicate");
      int cycle = table.column("cycle");
      int[] keys = columns(table, key);
      int[] cells = columns(table, columns);
      int v = 0;
      int last = -1;
      int found = 0;
      while (table.next()) {
        while (!table.text(scenario).equals(variants.get(v).name())) {
          requireAll(path, variants.get(v), found);
          last = -1;
          found = 0;
          if (++v == variants.size()) {
            throw table.damaged("scenario \"" + table.text(scenario) + "\" is not one of the variants, or out of order");
          }
        }
        int number = table.integer(replicate);
        found += number == last ? 0 : 1;
        last = number;
        int at = table.integer(cycle);
        if (last < all.get(v).replicates() && at >= window.first() && at <= window.last()) {
          String entity = Arrays.stream(keys).mapToObj(table::text).collect(Collectors.joining("/"));
          for (int c = 0; c < cells.length; c++) {
            all.get(v).add(entity, c, last, table.number(cells[c]));
          }
        }
      }
      requireAll(path, variants.get(v), found);
      if (v < variants.size() - 1 && equals(GOVERNMENTS)) {
        throw new ResultsException(path + " lacks variant " + variants.get(v + 1).name() + ": it was not written to its end. Run the comparison again");
      }
    }
    return all;
  }

  private static int[] columns(CsvScanner table, List<String> names) throws ResultsException {
    int[] columns = new int[names.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = table.column(names.get(i));
    }
    return columns;
  }

  /** While the mechanism does not run there are no pairings, so only governments have rows in every run. */
  private void requireAll(Path path, Variant variant, int found) throws ResultsException {
    int expected = variant.replicates() - variant.failed().size();
    if (found > expected || found < expected && equals(GOVERNMENTS)) {
      throw new ResultsException(path + " holds " + found + " replicates of variant " + variant.name() + ", not " + expected
          + ": it was not written to its end, or belongs to another run. Run the comparison again");
    }
  }
}
