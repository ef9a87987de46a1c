package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

/** Reads what a folder holds of a study of sensitivity. */
final class SensitivityReader {
  private SensitivityReader() {}

  static SensitivityResults read(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    if (!SensitivityResults.is(manifest)) {
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
    List<StudyFactor> factors = factors(folder, listed, cube);
    List<Indicator> indicators = new ArrayList<>();
    for (JsonNode name : experiment.path("indicators").values()) {
      indicators.add(Indicators.find(name.asString("")).orElseThrow(() -> new ResultsException(folder + ": there is no indicator " + name + ": maybe another version of the program ran the study")));
    }
    int replicates = experiment.path("replicates").asInt(0);
    double[][][] values = values(folder, indicators, cube.length, replicates);
    List<SensitivityOutcome> outcomes = IntStream.range(0, indicators.size()).mapToObj(i -> outcome(indicators.get(i), values[i], design, seed)).toList();
    List<Text> bases = manifest.path("bases").values().stream().map(SensitivityReader::text).toList();
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
  private static List<StudyFactor> factors(Path folder, List<JsonNode> listed, double[][] cube) throws IOException {
    List<StudyFactor> factors = StudyFactor.read(folder, listed);
    for (int f = 0; f < listed.size(); f++) {
      if (!fits(factors.get(f), cube, f)) {
        throw new ResultsException(folder.resolve(Sweep.POINTS) + " does not hold the points of this design: it is damaged, or another version of the program wrote it. Run the study again with --force");
      }
    }
    return factors;
  }

  /** Whether a factor's values rise with the design's coordinates, or are the categories that these stand for. */
  private static boolean fits(StudyFactor factor, double[][] cube, int f) {
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
    return new SensitivityOutcome(indicator, means, design.indices(means, SensitivityResults.BOOTSTRAP, random), ReplicateNoise.share(independent));
  }
}
