package org.pairaid.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG (ISO/IEC 15948): true colour, every row filtered against the one above. On line drawings it is several times as
 * fast as ImageIO, which tries every filter on every row, and the files are as small.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte FILTER_UP = 2;
  private static final int LEVEL = 3;

  private Png() {}

  /** The bytes of the file; {@code image} is of {@link BufferedImage#TYPE_INT_RGB}. */
  static byte[] encode(BufferedImage image, int dotsPerMetre) {
    try (var bytes = new ByteArrayOutputStream()) {
      var out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(image));
      chunk(out, "pHYs", physical(dotsPerMetre));
      chunk(out, "IDAT", pixels(image));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
  }

  private static byte[] header(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] physical(int dotsPerMetre) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(dotsPerMetre);
    out.writeInt(dotsPerMetre);
    out.write(1);
    return bytes.toByteArray();
  }

  private static byte[] pixels(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] row = new byte[1 + 3 * width];
    row[0] = FILTER_UP;
    byte[] same = row.clone();
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(LEVEL);
    try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      for (int y = 0, from = 0; y < image.getHeight(); y++, from += width) {
        if (y > 0 && Arrays.equals(rgb, from, from + width, rgb, from - width, from)) {
          out.write(same);
        } else {
          filter(rgb, from, width, row);
          out.write(row);
        }
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** Writes the difference of a row of pixels to the one above, black above the first, behind the filter's byte. On most of a drawing there is none, and that is passed over at once. */
  private static void filter(int[] rgb, int from, int width, byte[] row) {
    Arrays.fill(row, 1, row.length, (byte) 0);
    int[] black = from == 0 ? new int[width] : rgb;
    int shift = from == 0 ? 0 : width;
    int x = 0;
    for (int same = 0; same >= 0 && x < width; x++) {
      same = Arrays.mismatch(rgb, from + x, from + width, black, from - shift + x, from - shift + width);
      if (same >= 0) {
        x += same;
        int here = rgb[from + x];
        int above = black[from - shift + x];
        int to = 1 + 3 * x;
        row[to] = (byte) ((here >> 16) - (above >> 16));
        row[to + 1] = (byte) ((here >> 8) - (above >> 8));
        row[to + 2] = (byte) (here - above);
      }
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
