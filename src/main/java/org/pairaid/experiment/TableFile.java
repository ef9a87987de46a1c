package org.pairaid.experiment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table that grows run by run. Until it is complete it is called {@code NAME.part}, so that what is half-written never reads
 * as complete.
 */
final class TableFile implements Closeable {
  private final Path table;
  private final Path part;
  private final MessageDigest digest = sha256();
  private OutputStream out;

  TableFile(Path folder, String name) {
    table = folder.resolve(name);
    part = folder.resolve(name + ".part");
  }

  /** Rows on disk by run, in order; a run is told by the start of its rows, {@code SCENARIO,REPLICATE}. An incomplete last row does not count. */
  Map<String, Long> rows() throws IOException {
    Map<String, Long> rows = new LinkedHashMap<>();
    Path existing = Files.exists(part) ? part : table;
    if (!Files.exists(existing)) {
      return rows;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(existing), 1 << 16)) {
      boolean header = true;
      int commas = 0;
      StringBuilder run = new StringBuilder();
      for (int read = in.read(); read >= 0; read = in.read()) {
        if (read == '\n') {
          if (!header) {
            rows.merge(run.toString(), 1L, Long::sum);
          }
          header = false;
          commas = 0;
          run.setLength(0);
        } else {
          commas += read == ',' ? 1 : 0;
          if (commas < 2) {
            run.append((char) read);
          }
        }
      }
    }
    return rows;
  }

  /** Opens the table behind its first {@code rows} rows and cuts off what follows. */
  void open(String header, long rows) throws IOException {
    if (Files.exists(table)) {
      Files.move(table, part, StandardCopyOption.REPLACE_EXISTING);
    }
    long kept = rows == 0 ? 0 : keep(rows + 1);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(kept);
    }
    out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.APPEND), 1 << 16);
    if (kept == 0) {
      append(header.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Bytes of the first {@code lines} lines, which it takes into the digest. */
  private long keep(long lines) throws IOException {
    long bytes = 0;
    long left = lines;
    try (InputStream in = Files.newInputStream(part)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read > 0 && left > 0; read = in.read(buffer)) {
        int used = 0;
        while (used < read && left > 0) {
          left -= buffer[used++] == '\n' ? 1 : 0;
        }
        digest.update(buffer, 0, used);
        bytes += used;
      }
    }
    return bytes;
  }

  void append(byte[] rows) throws IOException {
    out.write(rows);
    digest.update(rows);
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Gives the complete table its name. Returns its SHA-256 hash. */
  String complete() throws IOException {
    close();
    Files.move(part, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return HexFormat.of().formatHex(digest.digest());
  }

  void delete() throws IOException {
    Files.deleteIfExists(table);
    Files.deleteIfExists(part);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
