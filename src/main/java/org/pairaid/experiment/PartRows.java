package org.pairaid.experiment;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.pairaid.scenario.Shown;

/** The rows of a table of one part of a study, taken run by run. */
final class PartRows implements Closeable {
  private static final Pattern ROW = Pattern.compile("\\d{1,9},\\d{1,9},");

  private final Path file;
  private final BufferedReader in;
  private final String header;
  private String next;
  private long line;

  PartRows(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new ResultsException(file + " is missing: all parts must be run with the same options");
    }
    in = Files.newBufferedReader(file);
    this.file = file;
    header = line();
    next = line();
    if (header == null || !header.startsWith("point,replicate,")) {
      in.close();
      throw new ResultsException(file + ": line 1: expected point,replicate and more. The table is damaged; run the part again with --force");
    }
  }

  String header() {
    return header;
  }

  boolean ended() {
    return next == null;
  }

  /** Where the next run stands in the study: replicate by replicate, point by point; behind all others at the end. */
  long order() {
    if (next == null) {
      return Long.MAX_VALUE;
    }
    return ((long) number(1) << Integer.SIZE) + number(0);
  }

  private int number(int cell) {
    return Integer.parseInt(next.split(",", 3)[cell]);
  }

  /** The next line, which begins with the numbers of a point and a replicate; {@code null} at the end. */
  private String line() throws IOException {
    String text;
    try {
      text = in.readLine();
    } catch (CharacterCodingException e) {
      throw new ResultsException(file + ", line " + (line + 1) + " or shortly after: is not UTF-8 text. The table is damaged; run the part again with --force", e);
    }
    if (text != null && line++ > 0 && !ROW.matcher(text).lookingAt()) {
      throw new ResultsException(file + ", line " + line + ": expected the numbers of a point and of a replicate first, not \"" + Shown.shortened(text) + "\". The table is damaged; run the part again with --force");
    }
    return text;
  }

  /** Writes the rows of the next run. */
  void copyRun(OutputStream out) throws IOException {
    String run = run(next);
    while (next != null && run(next).equals(run)) {
      out.write((next + "\n").getBytes(StandardCharsets.UTF_8));
      next = line();
    }
  }

  /** Point and replicate of a row. */
  private static String run(String row) {
    return row.substring(0, row.indexOf(',', row.indexOf(',') + 1));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
