package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pairaid.design.Bootstrap;
import org.pairaid.design.Index;
import org.pairaid.design.ReplicateNoise;
import org.pairaid.design.SensitivityDesign;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.model.Text;
import org.pairaid.scenario.ExperimentFile.Design;
import org.pairaid.scenario.ExperimentFile.Kind;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.RecordText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a folder says of a finished study of sensitivity. Outputs are means over replicates, which all points have in common; a point has one only where every replicate has.
 *
 * @param title its title
 * @param scenarios titles of the scenarios that its factors change
 * @param terms its design
 * @param design its points
 * @param factors its factors
 * @param window cycles that outputs are means over
 * @param replicates runs of each point
 * @param seed seed of all chance
 * @param outcomes its indicators
 */
public record SensitivityResults(Text title, List<Text> scenarios, Design terms, SensitivityDesign design, List<SensitivityFactor> factors, String window, int replicates, long seed,
    List<SensitivityOutcome> outcomes) {
  /** The command, as manifests name it. */
  public static final String METHOD = "sensitivity";
  /** The table of indices. */
  public static final String INDICES = "indices.csv";
  /** Intervals of all indices. Assumption: a thousand resamples are enough for two digits of a percentile. */
  public static final Bootstrap BOOTSTRAP = new Bootstrap(1000, .95);

  private static final String TERMS = "sensitivity";

  public SensitivityResults {
    scenarios = List.copyOf(scenarios);
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
  }

  /** Whether a manifest is one of a study of sensitivity. */
  static boolean is(JsonNode manifest) {
    return manifest != null && manifest.path("experiment").path("method").asString("").equals(METHOD);
  }

  /** Whether a folder holds a study of sensitivity. */
  public static boolean in(Path folder) throws IOException {
    return is(Manifest.read(folder));
  }

  /**
   * Reads a folder.
   *
   * @throws ResultsException if it holds no such study, or one that is not complete or damaged
   */
  public static SensitivityResults read(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    if (!is(manifest)) {
      throw new ResultsException(folder + " holds no study of sensitivity");
    }
    if (!manifest.path("status").asString("").equals("complete")) {
      throw new ResultsException(folder + ": the study is not complete, and part of a design gives no indices. The same pairaid sensitivity command goes on from there");
    }
    if (manifest.has("shard")) {
      throw new ResultsException(folder + ": holds part " + manifest.path("shard").path("number").asInt(0) + " of " + manifest.path("shard").path("of").asInt(0)
          + " of a study, and part of a design gives no indices. pairaid merge joins the parts");
    }
    JsonNode experiment = manifest.path("experiment");
    Design terms = terms(folder, experiment.path("design"));
    long seed = experiment.path("seed").asLong(0);
    List<JsonNode> listed = List.copyOf(experiment.path("factors").values());
    SensitivityDesign design = SensitivityPoints.design(terms, listed.stream().mapToInt(factor -> factor.path("values").size()).toArray(), seed);
    double[][] cube = design.points();
    List<SensitivityFactor> factors = factors(folder, listed, cube);
    List<Indicator> indicators = new ArrayList<>();
    for (JsonNode name : experiment.path("indicators").values()) {
      indicators.add(Indicators.find(name.asString("")).orElseThrow(() -> new ResultsException(folder + ": there is no indicator " + name + ": maybe another version of the program ran the study")));
    }
    int replicates = experiment.path("replicates").asInt(0);
    double[][][] values = values(folder, indicators, cube.length, replicates);
    List<SensitivityOutcome> outcomes = IntStream.range(0, indicators.size()).mapToObj(i -> outcome(indicators.get(i), values[i], design, seed)).toList();
    List<Text> bases = manifest.path("bases").values().stream().map(SensitivityResults::text).toList();
    return new SensitivityResults(text(experiment), bases, terms, design, factors, experiment.path("window").asString(""), replicates, seed, outcomes);
  }

  private static Text text(JsonNode node) {
    String name = node.path("name").asString("");
    return new Text(node.path("title").path("en").asString(name), node.path("title").path("zh").asString(name));
  }

  private static Design terms(Path folder, JsonNode design) throws ResultsException {
    try {
      Design terms = RecordText.read(Design.class, design.toString());
      if (terms.kind() == Kind.MORRIS || terms.kind() == Kind.SALTELLI) {
        return terms;
      }
    } catch (InvalidScenarioException e) {
      throw new ResultsException(folder + ": the design cannot be read (" + e.getMessage() + "): maybe another version of the program ran the study", e);
    }
    throw new ResultsException(folder + ": the design is neither morris nor saltelli: the manifest is damaged");
  }

  /** Reads the values at the points, which must be those of the design. */
  private static List<SensitivityFactor> factors(Path folder, List<JsonNode> listed, double[][] cube) throws IOException {
    List<List<String>> at = new ArrayList<>();
    listed.forEach(factor -> at.add(new ArrayList<>()));
    try (CsvScanner table = new CsvScanner(folder.resolve(Sweep.POINTS))) {
      int[] columns = new int[listed.size()];
      for (int f = 0; f < columns.length; f++) {
        columns[f] = table.column(listed.get(f).path("name").asString(""));
      }
      while (table.next()) {
        for (int f = 0; f < columns.length; f++) {
          at.get(f).add(table.text(columns[f]));
        }
      }
    }
    List<SensitivityFactor> factors = new ArrayList<>();
    for (int f = 0; f < listed.size(); f++) {
      List<String> values = new ArrayList<>();
      listed.get(f).path("values").values().forEach(value -> values.add(value.asString("")));
      SensitivityFactor factor = new SensitivityFactor(listed.get(f).path("name").asString(""), values, listed.get(f).path("scale").asString("").equals("log"),
          listed.get(f).path("low").asDouble(Double.NaN), listed.get(f).path("high").asDouble(Double.NaN), at.get(f));
      if (!fits(factor, cube, f)) {
        throw new ResultsException(folder.resolve(Sweep.POINTS) + " does not hold the points of this design: it is damaged, or another version of the program wrote it. Run the study again with --force");
      }
      factors.add(factor);
    }
    return factors;
  }

  /** Whether a factor's values rise with the design's coordinates, or are the categories that these stand for. */
  private static boolean fits(SensitivityFactor factor, double[][] cube, int f) {
    if (factor.at().size() != cube.length) {
      return false;
    }
    if (factor.category()) {
      int k = factor.values().size();
      return IntStream.range(0, cube.length).allMatch(p -> factor.at().get(p).equals(factor.values().get((int) Math.min(k - 1, Math.floor(cube[p][f] * k)))));
    }
    int[] order = IntStream.range(0, cube.length).boxed().sorted((p, q) -> Double.compare(cube[p][f], cube[q][f])).mapToInt(p -> p).toArray();
    try {
      double[] values = Arrays.stream(order).mapToDouble(p -> Double.parseDouble(factor.at().get(p))).toArray();
      return IntStream.range(1, values.length).allMatch(i -> values[i - 1] <= values[i]);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** By indicator, point and replicate; not a number for a run that failed. */
  private static double[][][] values(Path folder, List<Indicator> indicators, int points, int replicates) throws IOException {
    double[][][] values = new double[indicators.size()][points][replicates];
    Arrays.stream(values).flatMap(Arrays::stream).forEach(row -> Arrays.fill(row, Double.NaN));
    try (CsvScanner table = new CsvScanner(folder.resolve(Sweep.RUNS))) {
      int point = table.column("point");
      int replicate = table.column("replicate");
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
        for (int i = 0; i < columns.length; i++) {
          values[i][p][r] = table.number(columns[i]);
        }
      }
    }
    return values;
  }

  private static SensitivityOutcome outcome(Indicator indicator, double[][] values, SensitivityDesign design, long seed) {
    double[] means = Arrays.stream(values).mapToDouble(row -> Arrays.stream(row).sum() / row.length).toArray();
    double[][] independent = IntStream.range(0, values.length).filter(design::forCurves).mapToObj(p -> values[p]).toArray(double[][]::new);
    var random = new Streams(seed, 0).stream(Purpose.DESIGN, Streams.entity(":bootstrap " + indicator.name()), 0);
    return new SensitivityOutcome(indicator, means, design.indices(means, BOOTSTRAP, random), ReplicateNoise.share(independent));
  }

  /** Whether it is a screening by elementary effects; otherwise Sobol' indices. */
  public boolean screening() {
    return terms.kind() == Kind.MORRIS;
  }

  /** The index that factors are ranked by: mu* of a screening, the total index otherwise. */
  public Index.Kind leading() {
    return screening() ? Index.Kind.MU_STAR : Index.Kind.ST;
  }

  /** Name of the method. */
  public String method() {
    return screening() ? "morris" : "sobol";
  }

  /** Runs of the whole study. */
  public long runs() {
    return runs(design.units());
  }

  /** Runs that some trajectories or rows take; not a number for not a number. */
  public double runsOf(Index index) {
    return index.needed() * design.size() * replicates;
  }

  private long runs(long units) {
    return units * design.size() * replicates;
  }

  /** Writes the table of indices, and notes in the manifest how they were computed. */
  public void write(Path folder) throws IOException {
    StringBuilder out = new StringBuilder("indicator,method,index,factor,with,value,low,high,level,converged,runs_needed,runs,units,units_used,noise_share\n");
    for (SensitivityOutcome outcome : outcomes) {
      for (Index index : outcome.indices().indices()) {
        row(out, outcome, index);
      }
    }
    DerivedTable.write(folder, INDICES, out.toString());
    Manifest.change(folder, manifest -> {
      ObjectNode node = ((ObjectNode) manifest).putObject(TERMS);
      node.put("method", method()).put("replicates", replicates).put("units", design.units()).put("runs", runs());
      node.put("resamples", BOOTSTRAP.resamples()).put("level", BOOTSTRAP.level()).put("bound", Bootstrap.BOUND);
    });
  }

  private void row(StringBuilder out, SensitivityOutcome outcome, Index index) {
    out.append(outcome.indicator().name()).append(',').append(method()).append(',').append(index.kind().name().toLowerCase(Locale.ROOT)).append(',').append(factors.get(index.factor()).name())
        .append(',').append(index.other() < 0 ? "" : factors.get(index.other()).name());
    for (double number : new double[] {index.value(), index.low(), index.high(), BOOTSTRAP.level()}) {
      Decimal.append(out.append(','), number);
    }
    out.append(',').append(index.converged()).append(',');
    Decimal.append(out, runsOf(index));
    out.append(',').append(runs()).append(',').append(outcome.indices().units()).append(',').append(outcome.indices().used()).append(',');
    Decimal.append(out, outcome.noise());
    out.append('\n');
  }
}
