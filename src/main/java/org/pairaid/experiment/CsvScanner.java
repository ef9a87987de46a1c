package org.pairaid.experiment;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Goes through a table of our own row by row: commas, no quotes, a header, every line ended. */
public final class CsvScanner implements Closeable {
  /** Digits of which any number, and any power of ten, is exact. */
  private static final int MOST_DIGITS = 15;
  private static final double[] POWERS = IntStream.rangeClosed(0, MOST_DIGITS).mapToDouble(i -> Double.parseDouble("1e" + i)).toArray();

  private final Path file;
  private final BufferedReader in;
  private final List<String> header;
  private final int[] ends;
  private String row;
  private long line = 1;

  /**
   * Opens the table and reads its header.
   *
   * @throws ResultsException if the file is missing, empty or cut off
   */
  public CsvScanner(Path file) throws IOException {
    this.file = file;
    if (!Files.isRegularFile(file)) {
      throw new ResultsException("The results lack " + file + ". Run the scenario again");
    }
    requireEnd(file);
    in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    try {
      header = List.of(line().split(",", -1));
    } catch (ResultsException e) {
      in.close();
      throw e;
    }
    ends = new int[header.size()];
  }

  private static void requireEnd(Path file) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (bytes.length() == 0) {
        throw new ResultsException(file + " is empty: it was not written to its end. Run the scenario again");
      }
      bytes.seek(bytes.length() - 1);
      if (bytes.read() != '\n') {
        throw new ResultsException(file + " ends within a line: it was not written to its end. Run the scenario again");
      }
    }
  }

  /** Names of the columns. */
  public List<String> header() {
    return header;
  }

  /** Index of a column that must be there. */
  public int column(String name) throws ResultsException {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new ResultsException(file + " has no column \"" + name + "\": maybe another version of the program wrote it");
    }
    return column;
  }

  /**
   * Goes on to the next row; false at the end.
   *
   * @throws ResultsException if the row has cells too few or too many
   */
  public boolean next() throws IOException {
    line++;
    row = line();
    if (row == null) {
      return false;
    }
    int cells = 0;
    for (int end = row.indexOf(','); end >= 0 && cells < ends.length; end = row.indexOf(',', end + 1)) {
      ends[cells++] = end;
    }
    if (cells != ends.length - 1) {
      throw damaged("it has " + row.split(",", -1).length + " cells, not " + ends.length);
    }
    ends[cells] = row.length();
    return true;
  }

  private String line() throws IOException {
    try {
      return in.readLine();
    } catch (CharacterCodingException e) {
      throw new ResultsException(file + ", line " + line + " or shortly after: is not UTF-8 text. The table is damaged; run the scenario again", e);
    }
  }

  /** Number in a cell of the row; not a number where the cell is empty. */
  public double number(int column) throws ResultsException {
    double plain = plain(column == 0 ? 0 : ends[column - 1] + 1, ends[column]);
    if (!Double.isNaN(plain)) {
      return plain;
    }
    String text = text(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw damaged("\"" + text + "\" in column " + header.get(column) + " is no number");
    }
  }

  /** A plain decimal of few digits, as {@link Decimal} writes them: the quotient of two whole numbers that are exact, and so the nearest number. Not a number for all else. */
  private double plain(int from, int to) {
    boolean negative = from < to && row.charAt(from) == '-';
    long digits = 0;
    int point = to;
    int first = negative ? from + 1 : from;
    if (first == to || to - first > MOST_DIGITS) {
      return Double.NaN;
    }
    for (int at = first; at < to; at++) {
      int digit = row.charAt(at) - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (row.charAt(at) == '.' && point == to && at > first && at < to - 1) {
        point = at;
      } else {
        return Double.NaN;
      }
    }
    double size = point == to ? digits : digits / POWERS[to - point - 1];
    return negative ? -size : size;
  }

  /** Whole number in a cell of the row. */
  public int integer(int column) throws ResultsException {
    double value = number(column);
    if (value != Math.rint(value)) {
      throw damaged("\"" + text(column) + "\" in column " + header.get(column) + " is no whole number");
    }
    return (int) value;
  }

  /** A cell of the row. */
  public String text(int column) {
    return row.substring(column == 0 ? 0 : ends[column - 1] + 1, ends[column]);
  }

  /** A complaint about the row. */
  public ResultsException damaged(String what) {
    return new ResultsException(file + ", line " + line + ": " + what + ". The table is damaged or was not written to its end; run the scenario again");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
