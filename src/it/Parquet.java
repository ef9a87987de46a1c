import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the Parquet twins of a results folder, and compares every cell with the table: same columns, rows and values, and the types that the documentation names. */
public final class Parquet {
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");
  private static final Set<String> WHOLE = Set.of("replicate", "cycle", "year", "point", "seed", "world");
  private static final Set<String> WORDS = Set.of("scenario", "government", "role", "strategy", "status", "claim", "key", "behaviour", "verdict", "indicator");

  public static void main(String[] folders) throws Exception {
    long cells = 0;
    for (String folder : folders) {
      List<Path> twins;
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        twins = files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
      }
      check(!twins.isEmpty(), folder + " has no Parquet files");
      for (Path twin : twins) {
        cells += compare(Path.of(twin.toString().replace(".parquet", ".csv")), twin);
      }
    }
    System.out.println(cells + " cells are the same");
  }

  private static long compare(Path table, Path twin) throws Exception {
    List<String> lines = Files.readAllLines(table);
    long cells = 0;
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:"); ResultSet rows = database.createStatement().executeQuery("SELECT * FROM '" + twin + "'")) {
      ResultSetMetaData about = rows.getMetaData();
      List<String> names = split(lines.get(0));
      check(about.getColumnCount() == names.size(), twin + ": other columns");
      for (int c = 0; c < names.size(); c++) {
        String type = about.getColumnTypeName(c + 1);
        check(names.get(c).equals(about.getColumnName(c + 1)), twin + ": " + about.getColumnName(c + 1) + " for " + names.get(c));
        check(Set.of("BIGINT", "DOUBLE", "BOOLEAN", "VARCHAR").contains(type), twin + ": " + names.get(c) + " is " + type);
        check(!WHOLE.contains(names.get(c)) || type.equals("BIGINT"), twin + ": " + names.get(c) + " is " + type);
        check(!WORDS.contains(names.get(c)) || type.equals("VARCHAR"), twin + ": " + names.get(c) + " is " + type);
      }
      for (int line = 1; line < lines.size(); line++) {
        check(rows.next(), twin + ": fewer rows");
        List<String> row = split(lines.get(line));
        for (int c = 0; c < names.size(); c++, cells++) {
          Object value = rows.getObject(c + 1);
          boolean same = row.get(c).isEmpty() ? value == null : value instanceof Double number ? number.equals(Double.valueOf(row.get(c)) + 0.0) || number == 0 && Double.parseDouble(row.get(c)) == 0
              : String.valueOf(value).equals(row.get(c));
          check(same, twin + ", line " + (line + 1) + ", " + names.get(c) + ": " + value + " for " + row.get(c));
        }
      }
      check(!rows.next(), twin + ": more rows");
    }
    return cells;
  }

  private static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    var cell = CELL.matcher(line);
    for (int at = 0; at <= line.length(); at = cell.end() + 1) {
      cell.find(at);
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
    }
    return cells;
  }

  private static void check(boolean so, String otherwise) {
    if (!so) {
      throw new IllegalStateException(otherwise);
    }
  }
}
