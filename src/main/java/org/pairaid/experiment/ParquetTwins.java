package org.pairaid.experiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Twins of a folder's finished tables in Parquet: the same columns, rows and values, with types. Columns that count are whole numbers and those that name something are texts, in every
 * study; of the others, columns of numbers are double, of true and false are truth values, and the rest texts. An empty cell is no value.
 */
public final class ParquetTwins {
  private static final Set<String> COUNTS = Set.of("point", "replicate", "cycle", "year", "seed", "world", "worlds", "holding", "outcome", "replicates", "rank");
  private static final Set<String> NAMES = Set.of("scenario", "government", "role", "strategy", "aiding", "receiving", "key", "claim", "behaviour", "indicator", "measure", "window", "verdict", "status",
      "message", "variant", "baseline", "factor", "index", "target", "pattern", "unit");
  private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_-]+\\.csv");
  private static final String NUMBER = "[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?";

  private final DuckDb duckDb;

  public ParquetTwins(DuckDb duckDb) {
    this.duckDb = duckDb;
  }

  /**
   * Writes the twin of every table that the folder's manifest lists, each in one step.
   *
   * @return the files
   * @throws ResultsException if the folder holds no finished results
   */
  public List<Path> write(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    if (manifest == null || !manifest.path("status").asString("").equals("complete")) {
      throw new ResultsException(folder + " holds no finished results; Parquet twins are made of finished tables");
    }
    List<Path> twins = new ArrayList<>();
    try (Connection database = duckDb.open(); Statement statement = database.createStatement()) {
      for (String table : manifest.path("tables").propertyNames()) {
        if (TABLE.matcher(table).matches() && Files.exists(folder.resolve(table))) {
          twins.add(twin(folder, table, statement));
        }
      }
    } catch (SQLException e) {
      throw new IOException("Parquet: " + Engine.line(e), e);
    }
    return twins;
  }

  /** The twin of a table. */
  static Path of(Path table) {
    return table.resolveSibling(table.getFileName().toString().replaceFirst("\\.csv$", ".parquet"));
  }

  /** Takes the twins away of tables that are about to change. */
  static void clear(Path folder) throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.list(folder)) {
      tables = files.filter(file -> file.toString().matches(".*\\.csv(\\.part)?")).toList();
    }
    for (Path table : tables) {
      Files.deleteIfExists(of(Path.of(table.toString().replaceFirst("\\.part$", ""))));
    }
  }

  private static Path twin(Path folder, String table, Statement statement) throws IOException, SQLException {
    Path twin = of(folder.resolve(table));
    Path part = folder.resolve(twin.getFileName() + ".part");
    List<String> columns = columns(folder.resolve(table));
    List<String> types = types(folder.resolve(table), columns, statement);
    statement.execute("COPY (SELECT * FROM " + table(folder.resolve(table), columns, types) + ") TO " + quoted(part.toString()) + " (FORMAT parquet, COMPRESSION snappy)");
    Files.move(part, twin, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return twin;
  }

  /** Names of columns are letters, digits, dots and underscores: no quotes. */
  private static List<String> columns(Path table) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(table)) {
      return List.of(in.readLine().split(",", -1));
    }
  }

  private static List<String> types(Path table, List<String> columns, Statement statement) throws SQLException {
    List<String> texts = columns.stream().map(column -> "VARCHAR").toList();
    String questions = IntStream.range(0, columns.size()).mapToObj(c -> "count(c" + c + ") = count(*) FILTER (regexp_full_match(c" + c + ", '" + NUMBER + "')), count(c" + c + ") > 0 AND count(c" + c + ") = count(*) FILTER (c"
        + c + " IN ('true', 'false'))").collect(Collectors.joining(", "));
    List<String> numbered = IntStream.range(0, columns.size()).mapToObj(c -> "c" + c).toList();
    try (ResultSet answers = statement.executeQuery("SELECT " + questions + " FROM " + table(table, numbered, texts))) {
      answers.next();
      List<String> types = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        boolean numbers = answers.getBoolean(2 * c + 1);
        types.add(NAMES.contains(columns.get(c)) ? "VARCHAR" : COUNTS.contains(columns.get(c)) && numbers ? "BIGINT" : answers.getBoolean(2 * c + 2) ? "BOOLEAN" : numbers ? "DOUBLE" : "VARCHAR");
      }
      return types;
    }
  }

  private static String table(Path table, List<String> columns, List<String> types) {
    String typed = IntStream.range(0, columns.size()).mapToObj(c -> quoted(columns.get(c)) + ": " + quoted(types.get(c))).collect(Collectors.joining(", "));
    return "read_csv(" + quoted(table.toString()) + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = {" + typed + "})";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
