package org.pairaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.experiment.SweepEffect;
import org.pairaid.experiment.SweepResults;
import org.pairaid.indicator.Better;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/**
 * One indicator over a sweep: which factors go with its differences, the picture, and the points at both ends.
 *
 * @param results the sweep
 * @param indicator index of the indicator
 * @param effects its factors
 * @param plot its picture
 * @param figures all pictures
 */
record SweepSection(SweepResults results, int indicator, List<SweepEffect> effects, SweepPlot plot, List<Rendered> figures) implements Section {
  /** Points shown at each end. */
  private static final int ENDS = 3;
  private static final double LEVEL = .95;

  @Override
  public String id() {
    return "outcome-" + of().name();
  }

  @Override
  public Text title() {
    return of().title();
  }

  private Indicator of() {
    return results.indicators().get(indicator);
  }

  @Override
  public String html() {
    String picture = figures.stream().filter(figure -> figure.figure().name().equals(plot.name())).findFirst().map(FiguresSection::html).orElse("");
    return Html.paragraph(SweepWords.leading(results, indicator, effects)) + picture + shares() + ends();
  }

  private String shares() {
    if (effects.stream().allMatch(effect -> Double.isNaN(effect.share()))) {
      return "";
    }
    HtmlTable table = new HtmlTable(true).words(new Text("Factor", "因素")).numbers(new Text("Goes with, % of differences between points", "关联的点间差异（%）")).numbers(new Text("p value", "p值")).words(new Text("Beyond chance", "超出偶然"));
    for (SweepEffect effect : effects) {
      boolean told = !Double.isNaN(effect.share());
      table.row(List.of(Html.code(SweepWords.name(results, effect)), told ? Numbers.of(100 * effect.share(), 1) : Numbers.NONE, told ? effect.p() < .001 ? "&lt; 0.001" : Numbers.of(effect.p(), 3) : Numbers.NONE,
          Html.both(!told ? new Text("cannot be told", "无法判断") : effect.beyondChance(effects.size()) ? new Text("yes", "是") : new Text("no", "否"))));
    }
    return table.html();
  }

  /** The points with the highest and the lowest means. */
  private String ends() {
    List<Integer> sorted = IntStream.range(0, results.points()).boxed().filter(point -> !Double.isNaN(results.mean(indicator, point)))
        .sorted(Comparator.comparingDouble((Integer point) -> -results.mean(indicator, point)).thenComparing(point -> point)).toList();
    if (sorted.size() < 2) {
      return "";
    }
    HtmlTable table = new HtmlTable(true).words(new Text("Point", "点"));
    results.factors().forEach(factor -> table.column(Html.code(factor.name()), false));
    table.numbers(new Text("Mean and 95 % interval over replicates", "各次重复的均值及95%区间"));
    int shown = Math.min(ENDS, sorted.size() / 2);
    group(table, label(Better.HIGHER, new Text("Highest", "最高")), sorted.subList(0, shown));
    group(table, label(Better.LOWER, new Text("Lowest", "最低")), sorted.subList(sorted.size() - shown, sorted.size()));
    return table.html();
  }

  private Text label(Better end, Text words) {
    return of().better() == Better.HIGHER || of().better() == Better.LOWER ? Words.of(of().better() == end ? "%s: best" : "%s: worst", of().better() == end ? "%s（最优）" : "%s（最差）", words) : words;
  }

  private void group(HtmlTable table, Text label, List<Integer> points) {
    table.group(label);
    for (int point : points) {
      var cells = new ArrayList<String>(List.of(Integer.toString(point)));
      results.factors().forEach(factor -> cells.add(factor.at().get(point).isEmpty() ? Html.both(new Text("as it is", "原值")) : Html.escape(factor.at().get(point))));
      double[] values = results.values(indicator, point);
      PairedDifference mean = PairedDifference.of(values, new double[values.length], LEVEL);
      String[] numbers = Numbers.alike(mean.mean(), mean.low(), mean.high());
      cells.add(Double.isNaN(mean.low()) ? Numbers.of(mean.mean()) : numbers[0] + " [" + numbers[1] + ", " + numbers[2] + "]");
      table.row(cells);
    }
  }
}
