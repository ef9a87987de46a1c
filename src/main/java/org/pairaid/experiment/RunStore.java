package org.pairaid.experiment;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The runs of an experiment, each on disk as soon as it is done: {@code store.csv}, a row a run, keyed by what is run and not by a place in a design. So an experiment that has
 * grown finds what it has in common with the smaller one. The file only grows; a row that was cut off by a crash is dropped when it is read, and that run is run again.
 */
final class RunStore implements Closeable {
  static final String FILE = "store.csv";
  /** How often what was written is forced to the disk, for the case that the power fails. */
  private static final long FORCE_NANOS = 1_000_000_000L;
  /** As many as an experiment file may ask for. */
  private static final int MOST_REPLICATES = 1_000_000;
  private static final String DONE = "done";
  private static final String FAILED = "failed";

  private final Path file;
  private final String header;
  private final int outputs;
  private final Map<Long, Run[]> runs = new HashMap<>();
  private FileChannel out;
  private long forced = System.nanoTime();
  private int damaged;

  /**
   * What came of a run.
   *
   * @param outputs its numbers, with the digits of the table
   * @param failure what happened to a run that failed; {@code null} for one that did not
   */
  record Run(double[] outputs, String failure) {}

  /** @throws ResultsException if the file there is a store of other numbers */
  RunStore(Path folder, List<Output> outputs) throws IOException {
    file = folder.resolve(FILE);
    header = "key,replicate,status," + String.join(",", outputs.stream().map(Output::column).toList()) + ",message";
    this.outputs = outputs.size();
    long whole = Files.exists(file) ? read() : 0;
    out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    out.truncate(whole);
    out.position(whole);
    if (whole == 0) {
      write(header + "\n");
    }
  }

  /** Reads what is there. Gives the length of its whole rows. */
  private long read() throws IOException {
    long whole = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ); var in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16)) {
      var line = new ByteArrayOutputStream(200);
      boolean first = true;
      for (int read = in.read(); read >= 0; read = in.read()) {
        if (read != '\n') {
          line.write(read);
          continue;
        }
        String text = line.toString(StandardCharsets.UTF_8);
        whole += line.size() + 1L;
        line.reset();
        if (first && !text.equals(header)) {
          throw new ResultsException(file + ": line 1: expected " + header + ". Choose another --out, or give --force to replace what is there");
        }
        if (!first) {
          damaged += take(text) ? 0 : 1;
        }
        first = false;
      }
    }
    return whole;
  }

  /** Takes a row in. Gives whether it is one. */
  private boolean take(String row) {
    String[] cells = row.split(",", outputs + 4);
    if (cells.length != outputs + 4 || cells[0].length() != Long.BYTES * 2 || !cells[2].equals(DONE) && !cells[2].equals(FAILED)) {
      return false;
    }
    try {
      double[] numbers = new double[outputs];
      for (int o = 0; o < outputs; o++) {
        numbers[o] = cells[3 + o].isEmpty() ? Double.NaN : Double.parseDouble(cells[3 + o]);
      }
      int replicate = Integer.parseInt(cells[1]);
      if (replicate < 0 || replicate >= MOST_REPLICATES) {
        return false;
      }
      put(HexFormat.fromHexDigitsToLong(cells[0]), replicate, new Run(numbers, cells[2].equals(FAILED) ? cells[outputs + 3] : null));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void put(long key, int replicate, Run run) {
    Run[] known = runs.getOrDefault(key, new Run[0]);
    Run[] all = replicate < known.length ? known : Arrays.copyOf(known, replicate + 1);
    all[replicate] = run;
    runs.put(key, all);
  }

  /** Rows that could not be read: their runs are run again. */
  int damaged() {
    return damaged;
  }

  /** A run; {@code null} if it is not there. */
  Run get(long key, int replicate) {
    Run[] known = runs.get(key);
    return known == null || replicate >= known.length ? null : known[replicate];
  }

  /** Notes a run that is done, on disk at once. */
  void done(long key, int replicate, double[] numbers) throws IOException {
    add(key, replicate, DONE, numbers, "");
  }

  /** Notes a run that failed. */
  void failed(long key, int replicate, String message) throws IOException {
    double[] none = new double[outputs];
    Arrays.fill(none, Double.NaN);
    add(key, replicate, FAILED, none, message);
  }

  private void add(long key, int replicate, String status, double[] numbers, String message) throws IOException {
    StringBuilder row = new StringBuilder(HexFormat.of().toHexDigits(key)).append(',').append(replicate).append(',').append(status);
    for (double number : numbers) {
      row.append(',');
      Decimal.append(row, number);
    }
    String text = row.append(',').append(message.replaceAll("\\p{Cntrl}", " ")).toString();
    write(text + "\n");
    take(text);
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      if (System.nanoTime() - forced > FORCE_NANOS) {
        out.force(false);
        forced = System.nanoTime();
      }
    } catch (IOException e) {
      throw new IOException(file + ": cannot be written: " + e.getMessage() + ". The runs before are kept; the same command goes on from there", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.force(false);
      out.close();
      out = null;
    }
  }
}
