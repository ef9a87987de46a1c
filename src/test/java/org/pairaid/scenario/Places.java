package org.pairaid.scenario;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Synthesised places and units: what is known of a group (a province, say) is spread over its members, so that the sums over the
 * members are the group's to the last digit. Nothing is drawn: sizes are the quantiles of a log-logistic distribution, and the
 * golden ratio mixes what shall not go with size. The method stands in scenarios/README.md.
 */
final class Places {
  /** Standard deviation of the logarithm of own revenue per head, and how far it falls with size; of transfers per head. */
  private static final double REVENUE_SPREAD = .5;
  private static final double REVENUE_WITH_SIZE = -.5;
  private static final double TRANSFERS_WITH_SIZE = -.3;

  private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

  /** Source and status of a row: the rule of scenarios/README.md. */
  static final String BY_RULE = ",synthesised,assumption\n";

  private Places() {}

  /** The rows of a table, by column. */
  static List<Map<String, String>> table(Path file) throws IOException {
    CsvText text = new CsvText(Files.readString(file), file.toString(), new Problems());
    List<String> header = text.next().stream().map(CsvText.Cell::text).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<CsvText.Cell> line = text.next(); line != null; line = text.next()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int c = 0; c < header.size(); c++) {
        row.put(header.get(c), line.get(c).text());
      }
      rows.add(row);
    }
    return rows;
  }

  /** Receiving counties, from a table of groups. */
  static String counties(List<Map<String, String>> groups) {
    StringBuilder rows = new StringBuilder("id,name.en,name.zh,population,revenue,transfers,habit,access,feedback,need.industry,need.consumption,need.labour,need.talent,need.relocation,"
        + "need.public_service,need.demonstration,capabilities.allocation,capabilities.learning,capabilities.absorption,capabilities.conversion,capabilities.openness,"
        + "longitude,latitude,source,status\n");
    for (Map<String, String> group : groups) {
      int count = Integer.parseInt(group.get("counties"));
      double spread = Double.parseDouble(group.get("populationSpread"));
      long[] population = apportion(weights(count, i -> spread * quantile(size(i, count))), cents(group.get("population")));
      long[] revenue = apportion(perHead(population, i -> REVENUE_WITH_SIZE * REVENUE_SPREAD * quantile(size(i, count))
          + StrictMath.sqrt(1 - REVENUE_WITH_SIZE * REVENUE_WITH_SIZE) * REVENUE_SPREAD * quantile(mixed(i))), cents(group.get("revenue")));
      long[] transfers = apportion(perHead(population, i -> TRANSFERS_WITH_SIZE * quantile(size(i, count))), cents(group.get("transfers")));
      for (int i = 0; i < count; i++) {
        double wealth = .5 * Double.parseDouble(group.get("wealth")) + .5 * mixed(i);
        rows.append(String.format(Locale.ROOT, "%s-%d,%s %d,%s%d,", group.get("id"), i + 1, group.get("name.en"), i + 1, group.get("name.zh"), i + 1))
            .append(money(population[i])).append(',').append(money(revenue[i])).append(',').append(money(transfers[i])).append(',')
            .append(share(habit(transfers[i] / (double) (transfers[i] + revenue[i])))).append(',')
            .append(share(.25 + .40 * wealth)).append(',').append(share(.10 + .40 * size(i, count))).append(',').append(need(wealth)).append(',')
            .append(capabilities(wealth)).append(',').append(group.get("longitude")).append(',').append(group.get("latitude")).append(BY_RULE);
      }
    }
    return rows.toString();
  }

  /** Which aider aids which county: a group's counties are dealt to its aiders in proportion to their shares, one by one. */
  static String pairs(List<Map<String, String>> groups, List<Map<String, String>> shares) {
    StringBuilder rows = new StringBuilder("aiding,receiving,source,status\n");
    for (Map<String, String> group : groups) {
      List<Map<String, String>> aiders = shares.stream().filter(share -> share.get("receiving").equals(group.get("id"))).toList();
      int count = Integer.parseInt(group.get("counties"));
      long[] counties = apportion(aiders.stream().mapToDouble(share -> Double.parseDouble(share.get("listed"))).toArray(), count);
      long[] dealt = new long[counties.length];
      for (int i = 0; i < count; i++) {
        int county = i;
        int next = IntStream.range(0, counties.length).boxed()
            .max(Comparator.comparingDouble(a -> (county + 1) * counties[a] / (double) count - dealt[a])).orElseThrow();
        dealt[next]++;
        rows.append(aiders.get(next).get("aiding")).append(',').append(group.get("id")).append('-').append(i + 1).append(BY_RULE);
      }
    }
    return rows.toString();
  }

  /** Splits a total in proportion to weights by largest remainders, so that the parts add up to it (Hamilton's method). */
  static long[] apportion(double[] weights, long total) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    long[] parts = new long[weights.length];
    double[] rest = new double[weights.length];
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      double quota = weights[i] / sum * total;
      parts[i] = (long) StrictMath.floor(quota);
      rest[i] = quota - parts[i];
      left -= parts[i];
    }
    IntStream.range(0, parts.length).boxed().sorted(Comparator.comparingDouble(i -> -rest[i])).limit(left).forEach(i -> parts[i]++);
    return parts;
  }

  /** Quantile of a member by its place in the group, from the smallest. */
  private static double size(int member, int count) {
    return (member + .5) / count;
  }

  /** Evenly spread over [0,1), and not in the order of the members. */
  static double mixed(int member) {
    double turned = (member + .5) * GOLDEN;
    return turned - StrictMath.floor(turned);
  }

  /** Quantile of the logistic distribution with mean 0 and standard deviation 1, cut off at two of them: no county is as large as a city. */
  static double quantile(double share) {
    double quantile = StrictMath.log(share / (1 - share)) * StrictMath.sqrt(3) / StrictMath.PI;
    return StrictMath.max(-2, StrictMath.min(2, quantile));
  }

  static double[] weights(int count, IntToDoubleFunction logarithm) {
    return IntStream.range(0, count).mapToDouble(i -> StrictMath.exp(logarithm.applyAsDouble(i))).toArray();
  }

  private static double[] perHead(long[] population, IntToDoubleFunction logarithm) {
    return IntStream.range(0, population.length).mapToDouble(i -> population[i] * StrictMath.exp(logarithm.applyAsDouble(i))).toArray();
  }

  /** Stationary habit of dependence with the model's defaults and no assessment: .35 D (1 - h) = .15 h .6 (1 - .8 h). */
  private static double habit(double dependence) {
    double gain = .5 * .7 * dependence;
    double loss = .15 * .6;
    double linear = gain + loss;
    return (linear - StrictMath.sqrt(linear * linear - 4 * loss * .8 * gain)) / (2 * loss * .8);
  }

  private static String need(double wealth) {
    double poor = 1 - wealth;
    long services = StrictMath.round(18 + 6 * poor);
    long relocation = StrictMath.round(10 + 6 * poor);
    long labour = StrictMath.round(14 - 2 * poor);
    long industry = 100 - 10 - labour - 13 - relocation - services - 5;
    return String.join(",", cent(industry), ".10", cent(labour), ".13", cent(relocation), cent(services), ".05");
  }

  private static String capabilities(double wealth) {
    return String.join(",", share(.18 + .22 * wealth), share(.18 + .22 * wealth), share(.15 + .25 * wealth), share(.15 + .25 * wealth), share(.15 + .20 * wealth));
  }

  private static String share(double value) {
    return cent(StrictMath.round(100 * value));
  }

  private static String cent(long hundredths) {
    return String.format(Locale.ROOT, ".%02d", hundredths);
  }

  static String money(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }

  static long cents(String amount) {
    return new BigDecimal(amount).movePointRight(2).longValueExact();
  }
}
