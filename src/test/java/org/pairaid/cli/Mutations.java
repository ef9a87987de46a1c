package org.pairaid.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages a file: its bytes, lines, cells, words or values, or its form as a whole. The same source of chance makes the same damage. */
final class Mutations {
  private static final List<String> SPICE = List.of("", " ", "\n", "\t", "\r", "\r\n", ":", ": ", ",", ",,", "{", "}", "[", "]", "[]", "{}", "[[", "\"", "\"\"", "'", "#", "&a ", "*a", "<<: *a", "!!int ", "|\n", ">", "- ", "? ", "---\n", "...\n", "%YAML 9\n",
      "\0", "\u001b[31m", "\u202e", "\u2066", "\u0085", "\u2028", "\ufeff", "\ufffe", "\ud83d\ude00", "~", "null", "true", "no", "NaN", ".nan", "-.inf", "Infinity", "1e999", "1e-999", "-0.0", "-1", "0", "1", "2.5", "99", "1000000000", "2147483647",
      "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808", "1e18", "0x1F", "1_0", "0,5", "../", "/", ".", "..", "C:\\", "=cmd|' /C calc'!A0", "+1", "@x", "<script>alert(1)</script>", "&lt;", "${x}", "%s%n", "east", "west", "id", "name",
      "extends: base.yaml\n", "{file: .}", "{file: pairs.csv}", "{use: dutiful, with: {a: 1}}", "{en: x}", "[1, 2]", "set: ", "cycle: -5", "done", "failed", "running", "complete", "last", "all", "0..1", "7..3", "1..");
  private static final Pattern VALUE = Pattern.compile("(?<=[:,\\[ ] ?)[^\\s:,\\[\\]{}\"#]+(?=[\\s,\\]}])|\"[^\"\n]*\"|(?<=[,\n])[^,\n]*(?=[,\n])");
  private static final int LONG = 20_000;

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** The file, damaged at one to three places. */
  byte[] of(byte[] file) {
    byte[] mutated = file;
    for (int n = random.nextInt(3) + 1; n > 0; n--) {
      mutated = once(mutated);
    }
    return mutated;
  }

  private byte[] once(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (random.nextInt(12)) {
      case 0 -> bytes(file);
      case 1 -> whole(file, text);
      case 2, 3 -> lines(text).getBytes(StandardCharsets.UTF_8);
      case 4 -> cells(text).getBytes(StandardCharsets.UTF_8);
      case 5, 6, 7, 8 -> values(text).getBytes(StandardCharsets.UTF_8);
      default -> characters(text).getBytes(StandardCharsets.UTF_8);
    };
  }

  private String spice() {
    return random.nextInt(60) == 0 ? String.valueOf((char) ('a' + random.nextInt(26))).repeat(LONG) : random.nextInt(200) == 0 ? "[".repeat(LONG) : SPICE.get(random.nextInt(SPICE.size()));
  }

  /** Bytes, whatever they stand for: mostly what is then no text. */
  private byte[] bytes(byte[] file) {
    byte[] mutated = file.clone();
    for (int n = random.nextInt(4); n >= 0 && mutated.length > 0; n--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    return mutated;
  }

  /** The form of the file as a whole. */
  private byte[] whole(byte[] file, String text) {
    return switch (random.nextInt(7)) {
      case 0 -> new byte[0];
      case 1 -> java.util.Arrays.copyOf(file, random.nextInt(file.length + 1));
      case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 3 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case 4 -> text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16);
      case 5 -> new byte[random.nextInt(300)];
      default -> (text + text).getBytes(StandardCharsets.UTF_8);
    };
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, " ".repeat(random.nextInt(6)) + lines.get(at).strip());
      default -> lines.subList(at, Math.min(lines.size(), at + 1 + random.nextInt(5))).clear();
    }
    return String.join("\n", lines);
  }

  /** A column or a cell of a table: gone, doubled or renamed. */
  private String cells(String text) {
    boolean all = random.nextBoolean();
    int column = random.nextInt(Math.max(1, text.lines().findFirst().orElse("").split(",", -1).length));
    int way = random.nextInt(4);
    String[] lines = text.split("\n", -1);
    int one = random.nextInt(lines.length);
    for (int i = 0; i < lines.length; i++) {
      List<String> cells = new ArrayList<>(List.of(lines[i].split(",", -1)));
      if (column < cells.size() && (all || i == one)) {
        switch (way) {
          case 0 -> cells.remove(column);
          case 1 -> cells.add(column, cells.get(column));
          case 2 -> cells.set(column, spice());
          default -> cells.set(column, "");
        }
        lines[i] = String.join(",", cells);
      }
    }
    return String.join("\n", lines);
  }

  /** A value, or a name: another stands there. */
  private String values(String text) {
    List<MatchResult> found = VALUE.matcher(text).results().toList();
    if (found.isEmpty()) {
      return characters(text);
    }
    MatchResult at = found.get(random.nextInt(found.size()));
    String other = random.nextInt(3) == 0 ? found.get(random.nextInt(found.size())).group() : spice();
    return text.substring(0, at.start()) + other + text.substring(at.end());
  }

  private String characters(String text) {
    StringBuilder mutated = new StringBuilder(text);
    int at = random.nextInt(mutated.length() + 1);
    int end = Math.min(mutated.length(), at + random.nextInt(random.nextInt(20) == 0 ? 500 : 8));
    switch (random.nextInt(4)) {
      case 0 -> mutated.delete(at, end);
      case 1 -> mutated.insert(at, spice());
      case 2 -> mutated.replace(at, end, spice());
      default -> mutated.insert(random.nextInt(mutated.length() + 1), mutated.substring(at, end));
    }
    return mutated.toString();
  }
}
