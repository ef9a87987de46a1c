package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pairaid.discovery.Box;
import org.pairaid.discovery.Cases;
import org.pairaid.discovery.Prim;
import org.pairaid.indicator.Indicator;

/**
 * Which level of one factor is best for an indicator, in every setting of the other factors. All levels of a setting have the same random numbers, so that they are compared replicate by replicate.
 *
 * @param results the sweep
 * @param indicator index of the indicator
 * @param factor index of the factor whose levels are compared
 * @param higher whether a higher number is better
 * @param levels its levels
 * @param settings the settings in which every level was run
 */
public record Winners(SweepResults results, int indicator, int factor, boolean higher, List<String> levels, List<Setting> settings) {
  /** The table of winners. */
  public static final String WINNERS = "winners.csv";
  private static final double LEVEL = .95;

  /**
   * One setting of the other factors.
   *
   * @param points the points of the levels
   * @param best index of the level with the best mean
   * @param clear whether its paired difference to every other level is beyond its interval (95 % together)
   * @param means means of the levels
   */
  public record Setting(List<Integer> points, int best, boolean clear, double[] means) {}

  /** Compares the levels of a factor. */
  public static Winners of(SweepResults results, int indicator, int factor, boolean higher) {
    StudyFactor of = results.factors().get(factor);
    List<String> levels = of.at().stream().distinct().sorted(Comparator.comparingInt((String value) -> of.values().contains(value) ? of.values().indexOf(value) : Integer.MAX_VALUE)).toList();
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int point = 0; point < results.points(); point++) {
      List<String> others = new ArrayList<>();
      for (int f = 0; f < results.factors().size(); f++) {
        others.add(f == factor ? "" : results.factors().get(f).at().get(point));
      }
      groups.computeIfAbsent(others, key -> new ArrayList<>(Collections.nCopies(levels.size(), -1))).set(levels.indexOf(of.at().get(point)), point);
    }
    List<Setting> settings = new ArrayList<>();
    for (List<Integer> points : groups.values()) {
      if (points.stream().allMatch(point -> point >= 0 && !Double.isNaN(results.mean(indicator, point)))) {
        settings.add(setting(results, indicator, higher, points));
      }
    }
    return new Winners(results, indicator, factor, higher, levels, List.copyOf(settings));
  }

  private static Setting setting(SweepResults results, int indicator, boolean higher, List<Integer> points) {
    double[] means = points.stream().mapToDouble(point -> results.mean(indicator, point)).toArray();
    int best = IntStream.range(0, means.length).boxed().max(Comparator.comparingDouble((Integer level) -> higher ? means[level] : -means[level]).thenComparing(level -> -level)).orElseThrow();
    double level = 1 - (1 - LEVEL) / Math.max(1, points.size() - 1);
    boolean clear = IntStream.range(0, means.length).filter(other -> other != best)
        .allMatch(other -> PairedDifference.of(results.values(indicator, points.get(best)), results.values(indicator, points.get(other)), level).apart());
    return new Setting(List.copyOf(points), best, clear, means);
  }

  public Indicator of() {
    return results.indicators().get(indicator);
  }

  /** Settings in which a level has the best mean. */
  public long wins(int level) {
    return settings.stream().filter(setting -> setting.best() == level).count();
  }

  /** Settings in which a level is best beyond chance. */
  public long clear(int level) {
    return settings.stream().filter(setting -> setting.best() == level && setting.clear()).count();
  }

  /** The level that is best in most settings. */
  public int leader() {
    return IntStream.range(0, levels.size()).boxed().max(Comparator.comparingLong(this::wins).thenComparing(level -> -level)).orElse(0);
  }

  /** Kendall's coefficient of concordance of the rankings over the settings: 1 where all rank alike, 0 where there is no agreement; not a number with fewer than two settings or levels. */
  public double concordance() {
    int m = settings.size();
    int n = levels.size();
    if (m < 2 || n < 2) {
      return Double.NaN;
    }
    double[] ranks = new double[n];
    for (Setting setting : settings) {
      for (int a = 0; a < n; a++) {
        double rank = 1;
        for (int b = 0; b < n; b++) {
          rank += b == a ? 0 : setting.means()[b] < setting.means()[a] ? 1 : setting.means()[b] == setting.means()[a] ? .5 : 0;
        }
        ranks[a] += rank;
      }
    }
    double middle = m * (n + 1) / 2.0;
    double sum = 0;
    for (double rank : ranks) {
      sum += (rank - middle) * (rank - middle);
    }
    return 12 * sum / ((double) m * m * ((double) n * n * n - n));
  }

  /** The other factors, by index. */
  public List<Integer> others() {
    return IntStream.range(0, results.factors().size()).filter(f -> f != factor).boxed().toList();
  }

  /** Where the leader is not best: a box over the other factors; {@code null} where too few settings say so, or too few do not. */
  public Box turns() {
    Cases cases = lost();
    boolean told = cases.count() >= Exploration.LEAST && cases.size() - cases.count() >= Exploration.LEAST;
    return !told || others().isEmpty() ? null : Prim.USUAL.sure(Prim.USUAL.choose(cases, Prim.USUAL.trajectory(cases)));
  }

  /** The settings as points of the other factors; those of interest are won by another than the leader. */
  private Cases lost() {
    int leader = leader();
    boolean[] interest = new boolean[settings.size()];
    IntStream.range(0, interest.length).forEach(s -> interest[s] = settings.get(s).best() != leader);
    return Exploration.cases(others().stream().map(f -> results.factors().get(f)).toList(), settings.stream().mapToInt(setting -> setting.points().get(0)).toArray(), interest);
  }

  /** What a box over the other factors asks of one of them. */
  public String condition(Box box, int other) {
    return Exploration.condition(box, results.factors().get(others().get(other)), other);
  }

  /** The other factors by how much who wins goes with them, most first. */
  public List<Integer> decisive() {
    double[] won = settings.stream().mapToDouble(setting -> setting.best() == leader() ? 1 : 0).toArray();
    int[] first = settings.stream().mapToInt(setting -> setting.points().get(0)).toArray();
    return others().stream().sorted(Comparator.comparingDouble((Integer f) -> {
      StudyFactor all = results.factors().get(f);
      StudyFactor at = new StudyFactor(all.name(), all.values(), all.logarithmic(), all.low(), all.high(), IntStream.of(first).mapToObj(all.at()::get).toList());
      double share = SweepEffect.of(f, SweepClasses.of(at), won).share();
      return Double.isNaN(share) ? 1 : -share;
    }).thenComparing(f -> f)).toList();
  }

  /** Writes the table of winners: a row for each setting. */
  public void write(Path folder) throws IOException {
    StringBuilder out = new StringBuilder("indicator,factor,better,point");
    others().forEach(f -> out.append(',').append(results.factors().get(f).name()));
    out.append(",winner,clear");
    levels.forEach(level -> out.append(",mean_").append(level));
    out.append('\n');
    for (Setting setting : settings) {
      int point = setting.points().get(0);
      out.append(of().name()).append(',').append(results.factors().get(factor).name()).append(higher ? ",higher," : ",lower,").append(point);
      others().forEach(f -> out.append(',').append(results.factors().get(f).at().get(point)));
      out.append(',').append(levels.get(setting.best())).append(',').append(setting.clear());
      for (double mean : setting.means()) {
        Decimal.append(out.append(','), mean);
      }
      out.append('\n');
    }
    DerivedTable.write(folder, WINNERS, out.toString());
  }
}
