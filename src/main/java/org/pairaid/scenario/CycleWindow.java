package org.pairaid.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some cycles of a run, one after the other, over which an indicator is averaged.
 *
 * @param label how it is called in tables: {@code last}, a cycle, or {@code A..B}
 * @param first its first cycle, from 0
 * @param last its last cycle
 */
public record CycleWindow(String label, int first, int last) {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\.\\.(\\d{1,4}))?");

  /** The last cycle of a run. */
  public static CycleWindow last(int cycles) {
    return new CycleWindow("last", cycles - 1, cycles - 1);
  }

  /** All cycles of a run. */
  public static CycleWindow whole(int cycles) {
    return of(0, cycles - 1);
  }

  /** One cycle. */
  public static CycleWindow at(int cycle) {
    return of(cycle, cycle);
  }

  private static CycleWindow of(int first, int last) {
    return new CycleWindow(first == last ? Integer.toString(first) : first + ".." + last, first, last);
  }

  /** Reads {@code last}, {@code all}, a cycle, or {@code A..B}; empty where it is none of these or not within a run of {@code cycles} cycles. */
  public static Optional<CycleWindow> parse(String text, int cycles) {
    if (text.equals("last")) {
      return Optional.of(last(cycles));
    }
    if (text.equals("all")) {
      return Optional.of(whole(cycles));
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    return first <= last && last < cycles ? Optional.of(of(first, last)) : Optional.empty();
  }

  /** Whether it holds the same cycles as another one. */
  public boolean same(CycleWindow other) {
    return first == other.first && last == other.last;
  }
}
