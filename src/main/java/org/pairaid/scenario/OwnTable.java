package org.pairaid.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pairaid.scenario.CsvText.Cell;

/** A table that comes with the program. */
final class OwnTable {
  private OwnTable() {}

  /** Its rows, each a function from the name of a column to the cell. */
  static List<UnaryOperator<String>> rows(String table) {
    try (InputStream in = OwnTable.class.getResourceAsStream(table)) {
      CsvText text = new CsvText(new String(in.readAllBytes(), StandardCharsets.UTF_8), table, new Problems());
      List<String> header = text.next().stream().map(Cell::text).toList();
      List<UnaryOperator<String>> rows = new ArrayList<>();
      for (List<Cell> line = text.next(); line != null; line = text.next()) {
        List<Cell> cells = line;
        rows.add(column -> cells.get(header.indexOf(column)).text());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a cell. */
  static List<String> words(String cell) {
    return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
