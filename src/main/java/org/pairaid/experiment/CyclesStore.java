package org.pairaid.experiment;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * All indicators of each cycle of the runs of an experiment, on disk as soon as a run is done: {@code store-cycles.csv}, blocks of rows under a line with the run's key. Only where
 * each block begins is kept in memory.
 */
final class CyclesStore implements Closeable {
  static final String FILE = "store-cycles.csv";

  private final FileChannel file;
  private final Map<String, Block> blocks = new HashMap<>();

  /** Where the rows of a run are. */
  private record Block(long start, int length) {}

  CyclesStore(Path folder) throws IOException {
    file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    file.truncate(read());
    file.position(file.size());
  }

  /** Reads where blocks are: a line {@code KEY,REPLICATE,LENGTH} and as many bytes. Gives where the last whole one ends. */
  private long read() throws IOException {
    long whole = 0;
    var in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    while (true) {
      StringBuilder line = new StringBuilder();
      int next = in.read();
      for (; next >= 0 && next != '\n' && line.length() < 100; next = in.read()) {
        line.append((char) next);
      }
      String[] cells = line.toString().split(",", -1);
      if (next != '\n' || cells.length != 3 || !cells[2].matches("\\d{1,9}")) {
        return whole;
      }
      int length = Integer.parseInt(cells[2]);
      long start = whole + line.length() + 1;
      if (in.readNBytes(length).length < length) {
        return whole;
      }
      blocks.put(cells[0] + "," + cells[1], new Block(start, length));
      whole = start + length;
    }
  }

  private static String name(long key, int replicate) {
    return HexFormat.of().toHexDigits(key) + "," + replicate;
  }

  boolean has(long key, int replicate) {
    return blocks.containsKey(name(key, replicate));
  }

  void add(long key, int replicate, byte[] rows) throws IOException {
    byte[] head = (name(key, replicate) + "," + rows.length + "\n").getBytes(StandardCharsets.US_ASCII);
    long start = file.position() + head.length;
    for (ByteBuffer bytes : new ByteBuffer[] {ByteBuffer.wrap(head), ByteBuffer.wrap(rows)}) {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    }
    blocks.put(name(key, replicate), new Block(start, rows.length));
  }

  /** Writes the rows of a run, each behind {@code start}. */
  void copy(long key, int replicate, String start, OutputStream to) throws IOException {
    Block block = blocks.get(name(key, replicate));
    if (block == null) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.allocate(block.length());
    while (bytes.hasRemaining() && file.read(bytes, block.start() + bytes.position()) >= 0) {
      // Until the block is read.
    }
    for (String row : new String(bytes.array(), StandardCharsets.US_ASCII).split("\n")) {
      to.write((start + row + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
