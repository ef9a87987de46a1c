package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.pairaid.experiment.EntityValues;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** Who gains and who loses: every receiver's development against that under the baseline, a panel for each variant, rows the same in all. */
record ReceiversPlot(Compared compared) {
  static final String NAME = "receivers";
  private static final Indicator OUTCOME = Figures.indicator("development_index");
  private static final Text TITLE = new Text("Which receivers gain, which lose", "哪些受援方受益，哪些受损");
  private static final Text GAIN = new Text("gains", "受益");
  private static final Text LOSS = new Text("loses", "受损");
  private static final Text NAMELESS = new Text("Receivers, poorest at the top", "受援方（最贫困者在上）");
  private static final Color OPEN = new Color(0xA6A6A6);
  /** Most receivers whose names can stand at their rows. */
  private static final int MOST_NAMES = 40;
  private static final int MOST_COLUMNS = 4;
  private static final double NAMES = 125;
  private static final double MARGINS = 55;
  private static final double GAP = 10;
  private static final int STEPS = 6;
  private static final int PANEL_STEPS = 4;
  private static final Font HEAD = Fonts.bold(10.5);
  private static final double SMALLEST_FONT = 8;
  private static final double LARGEST_FONT = 11;
  private static final int WORDS = 115;
  private static final double PANEL_WORDS = 50;
  private static final double TALL = 15;
  private static final double SHORTEST = 180;
  private static final double NAMELESS_TALL = 380;

  Figure figure() {
    Text caption = Words.of("Difference in the development index (half own revenue per head, half capability) of each receiver to the baseline in %s, with its %s %% interval: blue "
        + "where it is better off, orange where worse off, grey where the interval does not exclude zero. Rows in the order of development under the baseline, poorest first, the same in all panels.",
        "%s各受援方发展指数（人均财力与能力各半）与基准的差值及其%s%%区间：蓝色受益，橙色受损，灰色为区间未排除零。"
            + "各行按基准下的发展水平由低到高排列，各图相同。",
        compared.period(), Captions.percent(compared));
    Text sampled = Words.of("From the first %s replicates.", "取自前%s次重复。", Captions.thousands(compared.governments().get(0).replicates()));
    List<String> receivers = order();
    List<List<Item>> items = Grid.first(compared.others()).stream().map(variant -> items(variant, receivers)).toList();
    return new Figure(NAME, TITLE, Grid.note(compared.governments().get(0).sampled() ? Words.join(caption, sampled) : caption, compared.others()),
        language -> sheet(receivers, items, language));
  }

  /** A receiver's row and difference. */
  private record Item(int row, PairedDifference difference) {}

  private Sheet sheet(List<String> receivers, List<List<Item>> items, String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> shown = Grid.first(compared.others());
    Range range = range(items);
    int columns = Math.min(MOST_COLUMNS, shown.size());
    int bands = (shown.size() + columns - 1) / columns;
    boolean named = receivers.size() <= MOST_NAMES;
    double best = named ? Math.max(SHORTEST, TALL * receivers.size()) : NAMELESS_TALL;
    double tall = Math.min(best, (Grid.TALLEST - WORDS) / (double) bands - PANEL_WORDS);
    Font font = Fonts.plain(Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, tall / Math.max(1, receivers.size()) * .72)));
    ScenarioEntry baseline = compared.scenario(compared.reference());
    List<String> names = named ? receivers.stream().map(id -> Fit.cut(Governments.name(baseline, id).in(language), font, NAMES)).toList() : List.of();
    double width = (Sheet.WIDTH - MARGINS - names.stream().mapToDouble(name -> Fit.width(name, font)).max().orElse(0)) / columns - GAP;
    var charts = new ArrayList<JFreeChart>();
    for (int band = 0; band < bands; band++) {
      var panels = new ArrayList<XYPlot>();
      for (int i = band * columns; i < (band + 1) * columns; i++) {
        NumberAxis axis = Axes.values(null, range, columns > 2 ? PANEL_STEPS : STEPS);
        panels.add(i < shown.size() ? panel(axis, Fit.cut(variants.label(shown.get(i), HEAD, width), HEAD, width), items.get(i), named) : Rows.blank(axis, HEAD));
      }
      charts.add(Rows.beside(rows(names, font, receivers.size(), language), panels));
    }
    Text what = Words.of("differences, %s %% intervals", "配对差值及其%s%%区间", Captions.percent(compared));
    return new Sheet(TITLE.in(language), Captions.over(compared, what).in(language), charts, 1, legend(language), (int) Math.round(WORDS + bands * (tall + PANEL_WORDS)));
  }

  /** Receivers of the baseline, by their development there, lowest first. */
  List<String> order() {
    EntityValues governments = compared.governments().get(compared.reference());
    return Compared.ids(compared.scenario(compared.reference()), "receiving").stream().filter(id -> governments.has(key(id)))
        .sorted(Comparator.comparingDouble((String id) -> governments.mean(key(id), OUTCOME.name()))).toList();
  }

  private List<Item> items(int variant, List<String> receivers) {
    EntityValues of = compared.governments().get(compared.reference());
    EntityValues values = compared.governments().get(variant);
    return IntStream.range(0, receivers.size()).filter(row -> values.has(key(receivers.get(row)))).mapToObj(row -> new Item(row,
        PairedDifference.of(values.of(key(receivers.get(row)), OUTCOME.name()), of.of(key(receivers.get(row)), OUTCOME.name()), compared.comparison().terms().level())))
        .filter(item -> !Double.isNaN(item.difference().difference())).toList();
  }

  private static XYPlot panel(NumberAxis axis, String heading, List<Item> items, boolean named) {
    XYPlot plot = Rows.panel(axis, heading, HEAD);
    plot.setRangeGridlinesVisible(named);
    for (Color colour : new Color[] {OPEN, Verdict.Way.BETTER.colour(), Verdict.Way.WORSE.colour()}) {
      List<Item> same = items.stream().filter(item -> colour(item.difference()) == colour).toList();
      double[] rows = same.stream().mapToDouble(Item::row).toArray();
      double[] middle = same.stream().mapToDouble(item -> item.difference().difference()).toArray();
      Charts.strokes(plot, same.stream().mapToDouble(item -> item.difference().low()).toArray(), rows, same.stream().mapToDouble(item -> item.difference().high()).toArray(), rows,
          colour, named ? 1.4f : .5f);
      Charts.strokes(plot, middle, rows, middle, rows, colour, named ? 5.5f : 2);
    }
    return plot;
  }

  private static Color colour(PairedDifference difference) {
    return !difference.apart() ? OPEN : difference.difference() > 0 ? Verdict.Way.BETTER.colour() : Verdict.Way.WORSE.colour();
  }

  private static NumberAxis rows(List<String> names, Font font, int receivers, String language) {
    if (names.isEmpty()) {
      NumberAxis axis = Axes.styled(new NumberAxis(NAMELESS.in(language)));
      axis.setInverted(true);
      axis.setTickLabelsVisible(false);
      axis.setTickMarksVisible(false);
      axis.setRange(-1, Math.max(1, receivers));
      return axis;
    }
    SymbolAxis axis = Rows.axis(names, font);
    axis.setRange(-.7, names.size() - .3);
    return axis;
  }

  private List<LegendItem> legend(String language) {
    return List.of(Charts.lineItem(GAIN.in(language), Verdict.Way.BETTER.colour(), 3), Charts.lineItem(LOSS.in(language), Verdict.Way.WORSE.colour(), 3),
        Charts.lineItem(Words.of("%s %% interval does not exclude zero", "%s%%区间未排除零", Captions.percent(compared)).in(language), OPEN, 3));
  }

  private static Range range(List<List<Item>> items) {
    double low = 0;
    double high = 0;
    for (List<Item> panel : items) {
      for (Item item : panel) {
        for (double value : Charts.known(new double[] {item.difference().low(), item.difference().difference(), item.difference().high()})) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    double margin = high > low ? .06 * (high - low) : .5;
    return new Range(low - margin, high + margin);
  }

  private static String key(String id) {
    return "receiving/" + id;
  }
}
