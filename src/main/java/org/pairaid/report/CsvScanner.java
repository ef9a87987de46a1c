package org.pairaid.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through a large table of our own, row by row, without making objects: commas, no quotes, a header, every line ended.
 * Numbers are read within one unit in the last place, which is enough to draw and to summarise them.
 */
final class CsvScanner implements Closeable {
  private final Path file;
  private final InputStream in;
  private final List<String> header;
  private byte[] buffer = new byte[1 << 17];
  private int[] ends = new int[64];
  private int cells;
  private int row;
  private int next;
  private int limit;
  private long line;

  /**
   * Opens the table and reads its header.
   *
   * @throws ResultsException if the file is missing or empty
   */
  CsvScanner(Path file) throws IOException {
    this.file = file;
    if (!Files.isRegularFile(file)) {
      throw new ResultsException("The results lack " + file + ". Run the scenario again");
    }
    in = Files.newInputStream(file);
    try {
      if (!line()) {
        throw new ResultsException(file + " is empty: it was not written to its end. Run the scenario again");
      }
      header = List.of(new String(buffer, row, ends[cells - 1] - row, StandardCharsets.UTF_8).split(",", -1));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Names of the columns. */
  List<String> header() {
    return header;
  }

  /** Index of a column that must be there. */
  int column(String name) throws ResultsException {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new ResultsException(file + " has no column \"" + name + "\": maybe another version of the program wrote it");
    }
    return column;
  }

  /**
   * Goes on to the next row; false at the end.
   *
   * @throws ResultsException if the row is cut off
   */
  boolean next() throws IOException {
    if (!line()) {
      return false;
    }
    if (cells != header.size()) {
      throw damaged("it has " + cells + " cells, not " + header.size());
    }
    return true;
  }

  /** Number in a cell of the row; not a number where the cell is empty. */
  double number(int column) throws ResultsException {
    int from = start(column);
    int to = ends[column];
    return from == to ? Double.NaN : decimal(column, from, to);
  }

  /** Whole number in a cell of the row. */
  int integer(int column) throws ResultsException {
    double value = number(column);
    if (value != Math.rint(value)) {
      throw damaged("\"" + text(column) + "\" in column " + header.get(column) + " is no whole number");
    }
    return (int) value;
  }

  String text(int column) {
    int from = start(column);
    return new String(buffer, from, ends[column] - from, StandardCharsets.UTF_8);
  }

  /** Whether the cell holds these bytes. */
  boolean is(int column, byte[] text) {
    return Arrays.equals(buffer, start(column), ends[column], text, 0, text.length);
  }

  /** A complaint about the row. */
  ResultsException damaged(String what) {
    return new ResultsException(file + ", line " + line + ": " + what + ". The table is damaged or was not written to its end; run the scenario again");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int start(int column) {
    return column == 0 ? row : ends[column - 1] + 1;
  }

  private double decimal(int column, int from, int to) throws ResultsException {
    int at = from;
    boolean negative = buffer[at] == '-';
    if (negative) {
      at++;
    }
    long digits = 0;
    int kept = 0;
    int scale = 0;
    boolean point = false;
    for (; at < to; at++) {
      int c = buffer[at];
      if (c >= '0' && c <= '9') {
        if (kept < 18) {
          digits = digits * 10 + c - '0';
          kept += digits == 0 ? 0 : 1;
          scale += point ? 1 : 0;
        } else {
          scale -= point ? 0 : 1;
        }
      } else if (c == '.' && !point) {
        point = true;
      } else {
        return slow(column);
      }
    }
    if (scale < 0 || scale >= POWERS.length) {
      return slow(column);
    }
    double value = digits / POWERS[scale];
    return negative ? -value : value;
  }

  private double slow(int column) throws ResultsException {
    try {
      return Double.parseDouble(text(column));
    } catch (NumberFormatException e) {
      throw damaged("\"" + text(column) + "\" in column " + header.get(column) + " is no number");
    }
  }

  /** Finds the cells of the next line; false where the file ends. */
  private boolean line() throws IOException {
    line++;
    row = next;
    cells = 0;
    for (int at = next; ; at++) {
      if (at == limit) {
        at -= row;
        if (!fill()) {
          if (limit > 0) {
            throw damaged("the file ends within it");
          }
          return false;
        }
      }
      byte c = buffer[at];
      if (c == ',' || c == '\n') {
        if (cells == ends.length) {
          ends = Arrays.copyOf(ends, cells * 2);
        }
        ends[cells++] = c == '\n' && at > row && buffer[at - 1] == '\r' ? at - 1 : at;
        if (c == '\n') {
          next = at + 1;
          return true;
        }
      }
    }
  }

  /** Moves the row to the front of the buffer and reads on behind it; false at the end of the file. */
  private boolean fill() throws IOException {
    int held = limit - row;
    byte[] target = held > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, row, target, 0, held);
    for (int i = 0; i < cells; i++) {
      ends[i] -= row;
    }
    buffer = target;
    row = 0;
    next = 0;
    int read = in.read(buffer, held, buffer.length - held);
    limit = held + Math.max(read, 0);
    return read > 0;
  }

  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
      1e20, 1e21, 1e22};
}
