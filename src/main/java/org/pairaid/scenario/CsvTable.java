package org.pairaid.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;

/**
 * Reads a CSV table as a list of maps: a row a map, the columns named as the keys, nested keys dotted. An empty cell is a key
 * left out. Columns called {@code source}, {@code status} or {@code note}, or beginning with one of these and a dot, are the
 * reader's and not the program's.
 */
final class CsvTable {
  private static final int MOST_BYTES = 50_000_000;
  private static final Set<String> FOR_THE_READER = Set.of("source", "status", "note");

  private final String source;
  private final Path folder;
  private final String[] lines;
  private final Problems problems;

  private CsvTable(String source, Path folder, String[] lines, Problems problems) {
    this.source = source;
    this.folder = folder;
    this.lines = lines;
    this.problems = problems;
  }

  /** The rows of {@code file}; {@code null} where it cannot be read (then there is a problem). */
  static ListNode read(Path file, String source, Problems problems) {
    String text = YamlFile.text(file, source, problems, MOST_BYTES, "split the table");
    if (text == null) {
      return null;
    }
    return new CsvTable(source, YamlFile.folder(file), text.split("\r\n|\r|\n", -1), problems).rows(text);
  }

  private ListNode rows(String text) {
    List<Node> rows = new ArrayList<>();
    List<String> header = null;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        if (header == null) {
          header = header(line);
        } else {
          rows.add(row(header, line));
        }
      }
    } catch (java.io.IOException | CsvParseException e) {
      problems.add(Place.start(source), "", "not a well-formed CSV table: " + e.getMessage());
      return null;
    }
    if (header == null) {
      problems.add(Place.start(source), "", "the table is empty; a header line was expected");
      return null;
    }
    return new ListNode(Place.start(source), rows);
  }

  private List<String> header(CsvRecord line) {
    Set<String> seen = new LinkedHashSet<>();
    for (int c = 0; c < line.getFieldCount(); c++) {
      String name = line.getField(c).strip();
      if (name.isEmpty()) {
        problems.add(place(line, c), "", "a column without a name");
      } else if (!seen.add(name)) {
        problems.add(place(line, c), name, "two columns have this name");
      }
    }
    return line.getFields().stream().map(String::strip).toList();
  }

  private MapNode row(List<String> header, CsvRecord line) {
    MapNode row = MapNode.empty(place(line, 0), folder);
    if (line.getFieldCount() != header.size()) {
      problems.add(place(line, 0), "", "the row has " + line.getFieldCount() + " cells, the header " + header.size());
      return row;
    }
    for (int c = 0; c < header.size(); c++) {
      String column = header.get(c);
      String cell = line.getField(c).strip();
      if (!cell.isEmpty() && !column.isEmpty() && !FOR_THE_READER.contains(column.split("\\.", 2)[0])) {
        put(row, column, Scalars.plain(place(line, c), cell));
      }
    }
    return row;
  }

  private void put(MapNode row, String column, Node cell) {
    MapNode map = row;
    String[] keys = column.split("\\.", -1);
    for (int k = 0; k < keys.length - 1; k++) {
      MapNode.Entry entry = map.entries().computeIfAbsent(keys[k], key -> new MapNode.Entry(cell.place(), MapNode.empty(cell.place(), folder)));
      if (!(entry.value() instanceof MapNode inner)) {
        problems.add(cell.place(), column, "stands beside a column \"" + keys[k] + "\"");
        return;
      }
      map = inner;
    }
    map.entries().put(keys[keys.length - 1], new MapNode.Entry(cell.place(), cell));
  }

  /** Where the cell begins: commas outside quotes are counted in the record's first line. */
  private Place place(CsvRecord line, int cell) {
    int number = (int) line.getStartingLineNumber();
    String raw = number <= lines.length ? lines[number - 1] : "";
    int column = 0;
    boolean quoted = false;
    for (int left = cell; left > 0 && column < raw.length(); column++) {
      quoted ^= raw.charAt(column) == '"';
      left -= !quoted && raw.charAt(column) == ',' ? 1 : 0;
    }
    return new Place(source, number, column + 1);
  }
}
