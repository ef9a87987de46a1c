package org.pairaid.experiment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows of a table as they are written to its file: text of ASCII characters and numbers. */
final class Rows {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Appends text of ASCII characters. */
  Rows text(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Appends a number as {@link Decimal} has it. */
  Rows number(double value) {
    room(Decimal.LONGEST);
    length = Decimal.write(bytes, length, value);
    return this;
  }

  /** Appends numbers, a comma before each, and ends the row. */
  void end(double[] values) {
    for (double value : values) {
      text(",").number(value);
    }
    text("\n");
  }

  /** What was appended. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }
}
