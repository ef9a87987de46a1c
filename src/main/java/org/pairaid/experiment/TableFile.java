package org.pairaid.experiment;

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

  /** Rows on disk after the header; an incomplete last row does not count. */
  long rows() throws IOException {
    Path existing = Files.exists(part) ? part : table;
    if (!Files.exists(existing)) {
      return 0;
    }
    long lines = 0;
    try (InputStream in = Files.newInputStream(existing)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return Math.max(0, lines - 1);
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
