package org.pairaid.experiment;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows of a table of one part of a study, taken run by run. */
final class PartRows implements Closeable {
  private final BufferedReader in;
  private final String header;
  private String next;

  PartRows(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new ResultsException(file + " is missing: all parts must be run with the same options");
    }
    in = Files.newBufferedReader(file);
    header = in.readLine();
    next = in.readLine();
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
    String[] cells = next.split(",", 3);
    return ((long) Integer.parseInt(cells[1]) << Integer.SIZE) + Integer.parseInt(cells[0]);
  }

  /** Writes the rows of the next run. */
  void copyRun(OutputStream out) throws IOException {
    String run = run(next);
    while (next != null && run(next).equals(run)) {
      out.write((next + "\n").getBytes(StandardCharsets.UTF_8));
      next = in.readLine();
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
