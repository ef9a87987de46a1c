package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairaid.scenario.CsvText.Cell;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.scenario.Node.Unread;

/**
 * Reads a CSV table as a list of maps: a row a map, the columns named as the keys, nested keys dotted. An empty cell is a key
 * without a value. Columns called {@code source}, {@code status} or {@code note}, or beginning with one of these and a dot, are
 * the reader's and not the program's.
 */
final class CsvTable {
  /** Largest table, in bytes. */
  static final int MOST_BYTES = 50_000_000;

  /** Most rows of a table. */
  static final int MOST_ROWS = 100_000;

  private static final int MOST_CELLS = 1_000_000;
  private static final int MOST_KEYS = 4;
  private static final Set<String> FOR_THE_READER = Set.of("source", "status", "note");

  private final String path;
  private final Path folder;
  private final Problems problems;
  private final List<Column> columns = new ArrayList<>();

  private CsvTable(String path, Path folder, Problems problems) {
    this.path = path;
    this.folder = folder;
    this.problems = problems;
  }

  /** A column of the program; {@code keys} is empty for one that is passed over. */
  private record Column(String[] keys, Place place) {}

  /** The rows of {@code file}, which {@code path} names; {@code null} where it cannot be read (then there is a problem). */
  static ListNode read(Path file, String path, Problems problems) {
    String text = TextFile.read(file, file.toString(), MOST_BYTES, "split the table", problems);
    return text == null ? null : new CsvTable(path, TextFile.folder(file), problems).rows(new CsvText(text, file.toString(), problems), Place.start(file.toString()));
  }

  private ListNode rows(CsvText text, Place start) {
    List<Cell> header = text.next();
    if (header == null) {
      problems.add(start, path, "the table is empty; a header line was expected");
      return null;
    }
    header(header);
    long width = columns.stream().filter(column -> column.keys().length > 0).count();
    List<Node> rows = new ArrayList<>();
    for (List<Cell> line = text.next(); line != null; line = text.next()) {
      if (rows.size() == MOST_ROWS || width * rows.size() > MOST_CELLS) {
        problems.add(line.get(0).place(), path, "the table is too large: at most " + MOST_ROWS + " rows and " + MOST_CELLS + " cells are read");
        return null;
      }
      rows.add(row(line, rows.size(), start));
    }
    return new ListNode(start, rows);
  }

  private void header(List<Cell> header) {
    Set<String> groups = new HashSet<>();
    header.forEach(cell -> {
      String[] keys = keys(cell);
      for (int k = 1; k < keys.length; k++) {
        groups.add(String.join(".", List.of(keys).subList(0, k)));
      }
    });
    Map<String, Place> seen = new HashMap<>();
    for (Cell cell : header) {
      String name = cell.text();
      boolean passed = FOR_THE_READER.contains(keys(cell)[0]);
      String defect = passed ? "" : defect(cell, groups, seen);
      if (!defect.isEmpty()) {
        problems.add(cell.place(), name.isEmpty() ? path : Keys.join(path, name), defect);
      }
      columns.add(new Column(passed || !defect.isEmpty() ? new String[0] : keys(cell), cell.place()));
    }
  }

  private static String[] keys(Cell name) {
    return name.text().split("\\.", MOST_KEYS + 1);
  }

  private static String defect(Cell name, Set<String> groups, Map<String, Place> seen) {
    if (name.text().isEmpty()) {
      return "a column without a name";
    }
    if (keys(name).length > MOST_KEYS) {
      return "unknown column: a name has at most " + MOST_KEYS + " keys";
    }
    Place first = seen.putIfAbsent(name.text(), name.place());
    if (first != null) {
      return "two columns have this name; the first stands at " + first;
    }
    return groups.contains(name.text()) ? "stands beside columns that begin with this name and a dot; give one or the others" : "";
  }

  private Node row(List<Cell> line, int number, Place start) {
    Place place = line.get(0).place();
    if (line.size() != columns.size()) {
      problems.add(place, path + "[" + number + "]", "the row has " + line.size() + " cells, the header " + columns.size()
          + (line.size() > columns.size() ? "; a cell that holds a comma needs quotes" : ""));
      return new Unread(place);
    }
    MapNode row = MapNode.empty(start, folder.toString());
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).keys().length > 0) {
        put(row, columns.get(c), line.get(c));
      }
    }
    row.entries().replaceAll((key, entry) -> new MapNode.Entry(entry.key(), empty(entry.value()) ? new ScalarNode(entry.value().place(), "", null) : entry.value()));
    return row;
  }

  /** Whether all cells of a column, or of a group of columns, are empty in a row. */
  private static boolean empty(Node node) {
    return node instanceof MapNode map ? map.entries().values().stream().allMatch(entry -> empty(entry.value())) : node.nothing();
  }

  /** Unknown columns are told at the header, what is wrong with a value at its cell. */
  private void put(MapNode row, Column column, Cell cell) {
    MapNode map = row;
    for (int k = 0; k < column.keys().length - 1; k++) {
      map.entries().computeIfAbsent(column.keys()[k], key -> new MapNode.Entry(column.place(), MapNode.empty(cell.place(), folder.toString())));
      map = (MapNode) map.get(column.keys()[k]);
    }
    map.put(column.keys()[column.keys().length - 1], column.place(), Scalars.plain(cell.place(), cell.text()));
  }
}
