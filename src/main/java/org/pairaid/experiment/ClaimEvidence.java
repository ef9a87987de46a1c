package org.pairaid.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The numbers that verdicts rest on: a row of {@code runs.csv} for each claim, behavioural model, world, replicate and outcome. Written run by run, so that what was
 * run stays; numbers are taken with the digits of the table, so that what is read again says the same.
 */
public final class ClaimEvidence implements Closeable {
  /** The table's name. */
  public static final String FILE = "runs.csv";
  static final String HEADER = "key,claim,behaviour,world,replicate,outcome,value,reference";

  private final Path file;
  private final Path part;
  private final Map<Trial, Map<Integer, double[][]>> numbers = new TreeMap<>();
  private Writer out;

  /**
   * Some runs that belong together.
   *
   * @param key what the claim computes, as a fingerprint
   * @param world 0 for the claim's own parameters, from 1 for others
   */
  record Trial(String claim, String key, String behaviour, int world) implements Comparable<Trial> {
    private static final Comparator<Trial> ORDER = Comparator.comparing(Trial::claim).thenComparing(Trial::key).thenComparing(Trial::behaviour).thenComparingInt(Trial::world);

    @Override
    public int compareTo(Trial other) {
      return ORDER.compare(this, other);
    }
  }

  /** The evidence in a folder, what stands there included. */
  public ClaimEvidence(Path folder) throws IOException {
    file = folder.resolve(FILE);
    part = folder.resolve(FILE + ".part");
    read(file);
    read(part);
  }

  private void read(Path table) throws IOException {
    if (!Files.exists(table)) {
      return;
    }
    int line = 1;
    try {
      for (String row : whole(table).lines().skip(1).toList()) {
        line++;
        String[] cells = row.split(",", -1);
        put(new Trial(cells[1], cells[0], cells[2], Integer.parseInt(cells[3])), Integer.parseInt(cells[4]), Integer.parseInt(cells[5]), number(cells[6]), number(cells[7]));
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new ResultsException(table + ":" + line + ": is damaged; expected " + HEADER + ". Delete the file, or run with --force", e);
    }
  }

  /** The rows that were written to their end. */
  private static String whole(Path table) throws IOException {
    String text;
    try {
      text = Files.readString(table, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new ResultsException(table + ": is not UTF-8 text: it is damaged. Delete the file, or run with --force", e);
    }
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private void put(Trial trial, int replicate, int outcome, double value, double reference) {
    numbers.computeIfAbsent(trial, t -> new TreeMap<>()).merge(replicate, grown(new double[0][], outcome, value, reference), (known, one) -> grown(known, outcome, value, reference));
  }

  private static double[][] grown(double[][] known, int outcome, double value, double reference) {
    double[][] all = Arrays.copyOf(known, Math.max(known.length, outcome + 1));
    all[outcome] = new double[] {value, reference};
    return all;
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The first {@code most} replicates of a trial that are whole, by replicate and outcome. */
  List<double[][]> first(Trial trial, int most, int outcomes) {
    Map<Integer, double[][]> known = numbers.getOrDefault(trial, Map.of());
    List<double[][]> first = new ArrayList<>();
    for (int r = 0; r < most && known.containsKey(r) && whole(known.get(r), outcomes); r++) {
      first.add(known.get(r));
    }
    return first;
  }

  private static boolean whole(double[][] row, int outcomes) {
    return row.length == outcomes && Arrays.stream(row).noneMatch(Objects::isNull);
  }

  /** Forgets what was run of a claim that has changed. */
  void keep(String claim, String key) {
    numbers.keySet().removeIf(trial -> trial.claim().equals(claim) && !trial.key().equals(key));
  }

  /** Notes one replicate, on disk at once. */
  void add(Trial trial, int replicate, double[][] ofOutcomes) throws IOException {
    if (out == null) {
      String before = Files.exists(part) ? whole(part) : "";
      Files.writeString(part, before.isEmpty() ? HEADER + "\n" : before);
      out = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }
    String rows = rows(trial, replicate, ofOutcomes);
    out.write(rows);
    out.flush();
    for (String line : rows.lines().toList()) {
      String[] cells = line.split(",", -1);
      put(trial, replicate, Integer.parseInt(cells[5]), number(cells[6]), number(cells[7]));
    }
  }

  private static String rows(Trial trial, int replicate, double[][] ofOutcomes) {
    StringBuilder rows = new StringBuilder();
    for (int o = 0; o < ofOutcomes.length; o++) {
      rows.append(trial.key()).append(',').append(trial.claim()).append(',').append(trial.behaviour()).append(',').append(trial.world()).append(',').append(replicate).append(',').append(o).append(',');
      Decimal.append(rows, ofOutcomes[o][0]);
      rows.append(',');
      Decimal.append(rows, ofOutcomes[o][1]);
      rows.append('\n');
    }
    return rows.toString();
  }

  /** All rows in their order, as the finished table has them. */
  String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    numbers.forEach((trial, replicates) -> replicates.forEach((replicate, row) -> text.append(rows(trial, replicate, row))));
    return text.toString();
  }

  /** Ends the writing; the draft goes once the finished table is there. */
  void finish() throws IOException {
    close();
    Files.deleteIfExists(part);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
