package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.scenario.CsvText.Cell;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Reads a table of points: a column for each factor, named by its path; an empty cell for the scenario's own value. A column called {@code point} is passed over. */
final class PointTable {
  private PointTable() {}

  /**
   * Reads the table that a design names.
   *
   * @param given the factors of the experiment; without any, each column is one
   * @param listed takes the points, value by factor
   * @return the factors, in the order of the columns
   */
  static List<Factor> read(MapNode tree, Path folder, List<Factor> given, List<List<String>> listed, Problems problems) {
    ScalarNode name = (ScalarNode) ((MapNode) tree.get("design")).get("file");
    Path file = TextFile.find(folder, name, "design.file", problems);
    String text = file == null ? null : TextFile.read(file, file.toString(), CsvTable.MOST_BYTES, "split the table", problems);
    if (text == null) {
      return given;
    }
    CsvText csv = new CsvText(text, file.toString(), problems);
    List<Cell> header = csv.next();
    if (header == null) {
      problems.add(Place.start(file.toString()), "design.file", "the table is empty; a header line was expected");
      return given;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row = csv.next(); row != null; row = csv.next()) {
      if (row.size() != header.size()) {
        problems.add(row.get(0).place(), "", "the row has " + row.size() + " cells, the header " + header.size());
        return given;
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      problems.add(Place.start(file.toString()), "design.file", "the table has no rows; at least one point was expected");
    }
    List<Factor> factors = factors(header, rows, given, problems);
    if (factors != null) {
      rows.forEach(row -> listed.add(point(header, row, factors, problems)));
    }
    return factors == null ? given : factors;
  }

  /** The factors by column; {@code null} where there is a problem. */
  private static List<Factor> factors(List<Cell> header, List<List<Cell>> rows, List<Factor> given, Problems problems) {
    List<Factor> factors = new ArrayList<>();
    List<String> known = given.stream().map(Factor::name).toList();
    boolean wrong = false;
    for (int c = 0; c < header.size(); c++) {
      Cell column = header.get(c);
      int own = known.indexOf(column.text());
      boolean twice = header.subList(0, c).stream().anyMatch(earlier -> earlier.text().equals(column.text()));
      if (column.text().equals("point")) {
        continue;
      }
      if (twice || column.text().isEmpty() || !given.isEmpty() && own < 0 && !column.text().equals(Factor.VARIANT)) {
        problems.add(column.place(), "", twice ? "two columns have this name" : column.text().isEmpty() ? "a column without a name" : "no factor is called \"" + Shown.shortened(column.text()) + "\"" + Nearest.hint(column.text(), known));
        wrong = true;
      } else {
        factors.add(own >= 0 ? given.get(own) : listed(column, c, rows));
      }
    }
    for (String name : known) {
      if (header.stream().noneMatch(column -> column.text().equals(name))) {
        problems.add(header.get(0).place(), "", "the table has no column \"" + name + "\", which is a factor");
        wrong = true;
      }
    }
    return wrong ? null : factors;
  }

  /** A factor that takes what stands in a column. */
  private static Factor listed(Cell column, int c, List<List<Cell>> rows) {
    Map<String, Node> values = new LinkedHashMap<>();
    rows.stream().map(row -> row.get(c)).filter(cell -> !cell.text().isEmpty()).forEach(cell -> {
      ScalarNode value = Scalars.plain(cell.place(), cell.text());
      values.putIfAbsent(value.number() == null ? cell.text() : Factor.text(value.number()), value);
    });
    return Factor.listed(column.text(), column.place(), values, false);
  }

  private static List<String> point(List<Cell> header, List<Cell> row, List<Factor> factors, Problems problems) {
    List<String> point = new ArrayList<>();
    for (Factor factor : factors) {
      int c = header.stream().map(Cell::text).toList().indexOf(factor.name());
      Cell cell = row.get(c);
      Double number = Scalars.plain(cell.place(), cell.text()).number();
      String value = number == null || !Double.isFinite(number) ? cell.text() : Factor.text(number);
      String defect = factor.defect(value);
      if (!defect.isEmpty()) {
        problems.add(cell.place(), factor.name(), defect);
      }
      point.add(value);
    }
    return point;
  }
}
