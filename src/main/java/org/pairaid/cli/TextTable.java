package org.pairaid.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table on a terminal: columns as wide as their widest cell, two blanks apart. */
final class TextTable {
  private TextTable() {}

  /** A row of a table: keys of columns and their cells, in turn. */
  static Map<String, String> row(String... keysAndValues) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      row.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return row;
  }

  static void print(PrintWriter out, List<? extends Map<String, ?>> rows) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    rows.forEach(row -> row.forEach((key, value) -> widths.merge(key, width(String.valueOf(value)), Math::max)));
    for (Map<String, ?> row : rows) {
      StringBuilder line = new StringBuilder();
      row.forEach((key, value) -> line.append(value).append(" ".repeat(widths.get(key) - width(String.valueOf(value)) + 2)));
      out.println(line.toString().stripTrailing());
    }
  }

  /** Columns of a terminal that a text takes; Chinese characters and their punctuation take two. */
  static int width(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303f || c >= 0xff01 && c <= 0xff60 ? 2 : 1).sum();
  }
}
