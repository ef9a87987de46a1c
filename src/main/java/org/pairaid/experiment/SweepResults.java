package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** What a folder holds of a sweep: its points, and the numbers of each run. A study that was stopped has part of its runs. */
public final class SweepResults {
  private final JsonNode manifest;
  private final List<StudyFactor> factors;
  private final List<Indicator> indicators;
  private final int points;
  private final int replicates;
  private final double[][] values;
  private final boolean[] there;
  private long failed;

  private SweepResults(JsonNode manifest, List<StudyFactor> factors, List<Indicator> indicators, int points, int replicates) {
    this.manifest = manifest;
    this.factors = List.copyOf(factors);
    this.indicators = List.copyOf(indicators);
    this.points = points;
    this.replicates = replicates;
    values = new double[indicators.size()][Math.multiplyExact(points, replicates)];
    there = new boolean[points * replicates];
    for (double[] of : values) {
      Arrays.fill(of, Double.NaN);
    }
  }

  /** Whether a folder holds a sweep. */
  public static boolean in(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    return manifest != null && manifest.path("experiment").path("method").asString("").equals("sweep");
  }

  /**
   * Reads a folder.
   *
   * @throws ResultsException if it holds no sweep, or a damaged one
   */
  public static SweepResults read(Path folder) throws IOException {
    if (!in(folder)) {
      throw new ResultsException(folder + " holds no sweep");
    }
    JsonNode manifest = Manifest.read(folder);
    if (manifest.path("status").asString("").equals("running")) {
      throw new ResultsException(folder + ": the sweep is still running, or was killed. The same pairaid sweep command goes on from there");
    }
    JsonNode experiment = manifest.path("experiment");
    List<Indicator> indicators = new ArrayList<>();
    for (JsonNode name : experiment.path("indicators").values()) {
      indicators.add(Indicators.find(name.asString("")).orElseThrow(() -> new ResultsException(folder + ": there is no indicator " + name + ": maybe another version of the program ran the study")));
    }
    List<StudyFactor> factors = StudyFactor.read(folder, List.copyOf(experiment.path("factors").values()));
    int points = manifest.path("points").asInt(0);
    SweepResults results = new SweepResults(manifest, factors, indicators, points, experiment.path("replicates").asInt(0));
    if (factors.stream().anyMatch(factor -> factor.at().size() != points)) {
      throw new ResultsException(folder.resolve(Sweep.POINTS) + " does not have the " + points + " points of the study: it is damaged. Run the study again");
    }
    results.fill(folder);
    return results;
  }

  private void fill(Path folder) throws IOException {
    try (CsvScanner table = new CsvScanner(folder.resolve(Sweep.RUNS))) {
      int point = table.column("point");
      int replicate = table.column("replicate");
      int status = table.column("status");
      int[] columns = new int[indicators.size()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = table.column(indicators.get(i).name());
      }
      while (table.next()) {
        int p = table.integer(point);
        int r = table.integer(replicate);
        if (p < 0 || p >= points || r < 0 || r >= replicates) {
          throw table.damaged("the study has no replicate " + r + " of a point " + p);
        }
        there[p * replicates + r] = true;
        failed += table.text(status).equals("failed") ? 1 : 0;
        for (int i = 0; i < columns.length; i++) {
          values[i][p * replicates + r] = table.number(columns[i]);
        }
      }
    }
  }

  /** The study's name. */
  public String name() {
    return manifest.path("experiment").path("name").asString("");
  }

  public Text title() {
    return text(manifest.path("experiment"));
  }

  /** Titles of the scenarios that the factors change. */
  public List<Text> scenarios() {
    return manifest.path("bases").values().stream().map(SweepResults::text).toList();
  }

  private static Text text(JsonNode node) {
    String name = node.path("name").asString("");
    return new Text(node.path("title").path("en").asString(name), node.path("title").path("zh").asString(name));
  }

  /** Kind of the design, as experiment files have it. */
  public String design() {
    return manifest.path("experiment").path("design").path("kind").asString("");
  }

  /** Cycles that the indicators are averaged over. */
  public String window() {
    return manifest.path("experiment").path("window").asString("");
  }

  /** Seed of all chance. */
  public long seed() {
    return manifest.path("experiment").path("seed").asLong(0);
  }

  /** Whether all runs are there. */
  public boolean whole() {
    return done() == runs();
  }

  public List<StudyFactor> factors() {
    return factors;
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  /** The index of an indicator. */
  public Optional<Integer> indicator(String name) {
    return IntStream.range(0, indicators.size()).filter(i -> indicators.get(i).name().equals(name)).boxed().findFirst();
  }

  public int points() {
    return points;
  }

  /** Replicates that the study asks for. */
  public int replicates() {
    return replicates;
  }

  /** Runs that are there, failed ones included. */
  public long done() {
    return IntStream.range(0, there.length).filter(run -> there[run]).count();
  }

  /** Runs that the study asks for. */
  public long runs() {
    return there.length;
  }

  /** Runs that failed. */
  public long failed() {
    return failed;
  }

  /** An indicator's number of one run; not a number where the run failed, is missing, or has none. */
  public double value(int indicator, int point, int replicate) {
    return values[indicator][point * replicates + replicate];
  }

  /** An indicator's numbers at a point, by replicate. */
  public double[] values(int indicator, int point) {
    return Arrays.copyOfRange(values[indicator], point * replicates, (point + 1) * replicates);
  }

  /** An indicator's mean at a point over the replicates that have a number; not a number where none has. */
  public double mean(int indicator, int point) {
    return Arrays.stream(values(indicator, point)).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }
}
