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

/** Goes through a table of our own row by row: commas, no quotes, a header, every line ended. */
public final class CsvScanner implements Closeable {
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
    String text = text(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw damaged("\"" + text + "\" in column " + header.get(column) + " is no number");
    }
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
