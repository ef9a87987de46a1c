package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.pairaid.calibration.Identifiability.Told;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/**
 * A finished calibration as its folder has it.
 *
 * @param base title of the scenario that was calibrated
 * @param terms what the manifest says of the method and of what came of it
 * @param fit years that were fitted
 * @param holdout years that were predicted; {@code null} for none
 * @param factors free parameters
 * @param series observed series, with what the fit makes of them
 * @param scores distances of forecasts, those of all series together first
 * @param searches nearest point of each search
 * @param pairs rank correlations in the posterior
 * @param weights weights of the posterior's points
 * @param recoveries what came of data made with known parameters; none where that was not asked for
 */
public record CalibrationResults(Text title, Text base, Terms terms, Years fit, Years holdout, List<Factor> factors, List<Fitted> series, List<Score> scores, List<Search> searches, List<Pair> pairs, double[] weights, List<Recovered> recoveries) {

  /**
   * The method, and what came of it.
   *
   * @param evaluations points that were tried
   * @param wanted tolerance that was asked for
   * @param tolerance tolerance that was reached
   * @param distance smallest distance
   * @param effectiveSize effective number of points of the distribution
   */
  public record Terms(int replicates, long seed, int searches, int evaluationsEach, int particles, int generations, long evaluations, double wanted, double tolerance, double distance, double effectiveSize) {
    /** Whether the distribution closed in as far as it was asked to. */
    public boolean reached() {
      return tolerance <= wanted;
    }
  }

  /**
   * A free parameter.
   *
   * @param low lowest value; that of 5 % where the range is open
   * @param logarithmic whether its range is measured in logarithms
   * @param best value of the nearest point
   * @param values values of the posterior, a point each
   * @param profile smallest distance by part of the range
   */
  public record Factor(String name, double low, double high, boolean logarithmic, boolean multiply, double best, double lower, double median, double upper, double width, Told told, boolean edge, double[] values,
      List<Part> profile) {}

  /** Smallest distance that was found in a part of a range, and the value there; not numbers where nothing was tried. */
  public record Part(double from, double to, double value, double distance) {}

  /** A series. */
  public record Fitted(Indicator indicator, Scale scale, double weight, List<Year> years) {
    /** Values of each year as an array. */
    public double[] of(ToDoubleFunction<Year> value) {
      return years.stream().mapToDouble(value).toArray();
    }
  }

  /** What was observed in a year, and what the fit and the naive forecasts make of it. */
  public record Year(int year, String part, double observed, double simulated, double residual, double median, double medianResidual, double low, double high, double last, double trend, double change) {}

  /**
   * Distance of a forecast.
   *
   * @param indicator the series; {@code all} for all together
   * @param skill 1 less the distance of the prediction over that of this naive forecast
   * @param beaten share of the posterior that is nearer than this naive forecast
   */
  public record Score(String indicator, String forecast, double fit, double holdout, double skill, double beaten) {}

  /** Nearest point of a search. */
  public record Search(String name, int evaluations, double distance, double holdout, List<Double> values) {}

  /** Rank correlation of two factors, by their numbers. */
  public record Pair(int one, int other, double correlation) {}

  /**
   * A parameter that was known.
   *
   * @param recovery number of the data, from 1
   * @param factor number of the factor
   * @param inside whether the truth lies in the interval
   * @param tolerance tolerance that was reached
   */
  public record Recovered(int recovery, int factor, double truth, double low, double median, double high, double width, boolean inside, double tolerance) {}

  /** Whether a folder holds a calibration that came to its end. */
  public static boolean in(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    return manifest != null && manifest.path("experiment").path("method").asString("").equals("calibrate");
  }

  /** @throws ResultsException if the calibration has not come to its end, or its tables are damaged */
  public static CalibrationResults read(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    JsonNode told = manifest.path("calibration");
    if (told.isMissingNode()) {
      throw new ResultsException(folder + ": the calibration has not come to its end. The same command goes on from there");
    }
    JsonNode experiment = manifest.path("experiment");
    JsonNode keys = experiment.path("keys").path("calibration");
    Terms terms = new Terms(experiment.path("replicates").asInt(0), experiment.path("seed").asLong(0), keys.path("searches").asInt(0), keys.path("evaluations").asInt(0), keys.path("particles").asInt(0), keys.path("generations").asInt(0),
        told.path("evaluations").asLong(0), keys.path("tolerance").asDouble(Double.NaN), told.path("tolerance").asDouble(Double.NaN), told.path("distance").asDouble(Double.NaN),
        told.path("effectiveSize").asDouble(Double.NaN));
    Map<String, double[]> posterior = columns(folder.resolve("posterior.csv"));
    List<Factor> factors = factors(folder, experiment.path("factors"), posterior);
    List<String> names = factors.stream().map(Factor::name).toList();
    return new CalibrationResults(title(experiment), title(manifest.path("bases").path(0)), terms, years(keys.path("fit").asString("")), keys.path("holdout").isString() ? years(keys.path("holdout").asString("")) : null, factors,
        series(folder, keys.path("series")), scores(folder), searches(folder, names), pairs(folder, names), posterior.get("weight"), recoveries(folder, names));
  }

  private static Text title(JsonNode node) {
    String name = node.path("name").asString("");
    return new Text(node.path("title").path("en").asString(name), node.path("title").path("zh").asString(name));
  }

  private static Years years(String text) {
    String[] ends = text.split("\\.\\.");
    return new Years(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }

  private static Map<String, double[]> columns(Path file) throws IOException {
    try (CsvScanner table = new CsvScanner(file)) {
      Map<String, List<Double>> columns = new LinkedHashMap<>();
      table.header().forEach(name -> columns.put(name, new ArrayList<>()));
      while (table.next()) {
        for (int c = 0; c < table.header().size(); c++) {
          columns.get(table.header().get(c)).add(table.number(c));
        }
      }
      Map<String, double[]> arrays = new LinkedHashMap<>();
      columns.forEach((name, values) -> arrays.put(name, values.stream().mapToDouble(Double::doubleValue).toArray()));
      return arrays;
    }
  }

  private static List<Factor> factors(Path folder, JsonNode described, Map<String, double[]> posterior) throws IOException {
    Map<String, List<Part>> profiles = new LinkedHashMap<>();
    try (CsvScanner table = new CsvScanner(folder.resolve("profiles.csv"))) {
      while (table.next()) {
        profiles.computeIfAbsent(table.text(table.column("factor")), name -> new ArrayList<>())
            .add(new Part(number(table, "from"), number(table, "to"), number(table, "value"), number(table, "distance")));
      }
    }
    List<Factor> factors = new ArrayList<>();
    try (CsvScanner table = new CsvScanner(folder.resolve("identifiability.csv"))) {
      while (table.next()) {
        String name = table.text(table.column("factor"));
        JsonNode about = described.path(factors.size());
        factors.add(new Factor(name, about.path("low").asDouble(number(table, "prior_low")), about.path("high").asDouble(number(table, "prior_high")), about.path("scale").asString("").equals("log"),
            about.path("multiply").asBoolean(false), number(table, "best"), number(table, "low"), number(table, "median"), number(table, "high"), number(table, "width"),
            Told.valueOf(table.text(table.column("told")).toUpperCase(Locale.ROOT)), Boolean.parseBoolean(table.text(table.column("edge"))), posterior.get(name), profiles.getOrDefault(name, List.of())));
      }
    }
    return factors;
  }

  private static double number(CsvScanner table, String column) throws ResultsException {
    return table.number(table.column(column));
  }

  private static List<Fitted> series(Path folder, JsonNode keys) throws IOException {
    Map<String, List<Year>> years = new LinkedHashMap<>();
    try (CsvScanner table = new CsvScanner(folder.resolve("fit.csv"))) {
      while (table.next()) {
        years.computeIfAbsent(table.text(table.column("indicator")), name -> new ArrayList<>()).add(new Year(table.integer(table.column("year")), table.text(table.column("part")), number(table, "observed"),
            number(table, "simulated"), number(table, "residual"), number(table, "median"), number(table, "median_residual"), number(table, "low"), number(table, "high"), number(table, "last"), number(table, "trend"),
            number(table, "change")));
      }
    }
    List<Fitted> series = new ArrayList<>();
    for (Map.Entry<String, List<Year>> entry : years.entrySet()) {
      JsonNode key = keys.path(series.size());
      Indicator indicator = Indicators.find(entry.getKey()).orElseThrow(() -> new ResultsException(folder + ": no indicator is called " + entry.getKey() + ": maybe another version of the program wrote it"));
      double weight = key.path("weight").asDouble(1);
      String error = key.path("error").asString("");
      Scale scale = error.isEmpty() ? indicator.unit().en().isEmpty() ? Scale.ABSOLUTE : Scale.LOG : Scale.valueOf(error.toUpperCase(Locale.ROOT));
      series.add(new Fitted(indicator, scale, weight, entry.getValue()));
    }
    return series;
  }

  private static List<Score> scores(Path folder) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (CsvScanner table = new CsvScanner(folder.resolve("scores.csv"))) {
      while (table.next()) {
        scores.add(new Score(table.text(table.column("indicator")), table.text(table.column("forecast")), number(table, "fit"), number(table, "holdout"), number(table, "skill"), number(table, "beaten")));
      }
    }
    return scores;
  }

  private static List<Search> searches(Path folder, List<String> names) throws IOException {
    List<Search> searches = new ArrayList<>();
    try (CsvScanner table = new CsvScanner(folder.resolve("best.csv"))) {
      while (table.next()) {
        List<Double> values = new ArrayList<>();
        for (String name : names) {
          values.add(number(table, name));
        }
        searches.add(new Search(table.text(table.column("search")), table.integer(table.column("evaluations")), number(table, "distance"), number(table, "holdout"), values));
      }
    }
    return searches;
  }

  private static List<Pair> pairs(Path folder, List<String> names) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (CsvScanner table = new CsvScanner(folder.resolve("pairs.csv"))) {
      while (table.next()) {
        pairs.add(new Pair(names.indexOf(table.text(table.column("one"))), names.indexOf(table.text(table.column("other"))), number(table, "correlation")));
      }
    }
    return pairs;
  }

  private static List<Recovered> recoveries(Path folder, List<String> names) throws IOException {
    List<Recovered> recoveries = new ArrayList<>();
    if (Files.exists(folder.resolve(Recovery.FILE))) {
      try (CsvScanner table = new CsvScanner(folder.resolve(Recovery.FILE))) {
        while (table.next()) {
          recoveries.add(new Recovered(table.integer(table.column("recovery")), names.indexOf(table.text(table.column("factor"))), number(table, "truth"), number(table, "low"), number(table, "median"), number(table, "high"),
              number(table, "width"), Boolean.parseBoolean(table.text(table.column("inside"))), number(table, "tolerance")));
        }
      }
    }
    return recoveries;
  }

  /** The score of a forecast over all series that were fitted. */
  public Score score(String forecast) {
    return scores.stream().filter(score -> score.indicator().equals("all") && score.forecast().equals(forecast)).findFirst().orElseThrow();
  }
}
