package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.pairaid.experiment.EntityValues;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** Who aids whom: aiders at the left, receivers at the right; wide lines for much money, dark ones for projects that fit. */
record NetworkPlot(Compared compared) {
  static final String NAME = "network";
  /** Most variants that get a panel. */
  static final int MOST = 12;
  private static final Text TITLE = new Text("Who aids whom", "结对网络");
  private static final Text WHAT = new Text("yearly aid and project fit of pairings", "各结对关系的年均援助与项目适配度");
  private static final Indicator FIT = Figures.indicator("project_fit");
  private static final Indicator FUNDS = Figures.indicator("funds");
  /** Lines are put in so many classes by width and by colour, so that a large network is drawn with few paths. */
  private static final int WIDTHS = 8;
  private static final int COLOURS = 10;
  private static final double WIDEST = 7;
  /** Widest line, in rows of the longer side, so that many lines do not run into one. */
  private static final double ROWS_WIDE = 1.5;
  private static final double THINNEST = .07;
  private static final int SAMPLES = 4;
  private static final double OFF = 5;
  private static final double TALL = 310;
  private static final double HEADING = 30;
  private static final double BEND = .45;

  /** A pairing of a variant: places of its two sides from the top, in [0,1], and its values. */
  private record Tie(double aider, double receiver, double funds, double fit) {}

  Figure figure() {
    Text caption = Words.of("Pairings in %s: aiders at the left, receivers at the right, in the same order in all panels. "
        + "Line width is yearly aid, mean over replicates; colour is project fit, dark for a good one.",
        "%s的结对关系：左为支援方，右为受援方，各图次序相同。线宽为年均援助资金（各次重复的均值），颜色为项目适配度，越深越好。", compared.period());
    return new Figure(NAME, TITLE, Grid.note(caption, compared.count(), MOST), this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> shown = variants.all().subList(0, Math.min(MOST, compared.count()));
    List<String> aiders = ids(shown, "aiding");
    List<String> receivers = byAider(ids(shown, "receiving"), aiders);
    List<List<Tie>> ties = shown.stream().map(variant -> ties(variant, aiders, receivers)).toList();
    List<Tie> all = ties.stream().flatMap(List::stream).toList();
    double most = all.stream().mapToDouble(Tie::funds).max().orElse(1);
    Range fits = range(all);
    Cividis scale = new Cividis(fits.getLowerBound(), fits.getUpperBound());
    Grid grid = new Grid(shown.size());
    int height = Math.max(Sheet.HEIGHT, grid.height(TALL));
    double tall = (height - 120.0) / grid.rows() - HEADING;
    double widest = Math.min(WIDEST, ROWS_WIDE * tall / Math.max(1, Math.max(aiders.size(), receivers.size())));
    var charts = new ArrayList<JFreeChart>();
    for (int i = 0; i < shown.size(); i++) {
      ScenarioEntry scenario = compared.scenario(shown.get(i));
      SideNames left = SideNames.of(aiders.stream().map(id -> Governments.name(scenario, id).in(language)).toList(), tall, grid.width());
      SideNames right = SideNames.of(receivers.stream().map(id -> Governments.name(scenario, id).in(language)).toList(), tall, grid.width());
      double lines = grid.width() - left.width() - right.width() - 2 * OFF;
      XYPlot plot = plot(new Range(-left.width() / lines, 1 + right.width() / lines));
      draw(plot, ties.get(i), most, widest, scale);
      left.draw(plot, -OFF / lines, TextAnchor.CENTER_RIGHT);
      right.draw(plot, 1 + OFF / lines, TextAnchor.CENTER_LEFT);
      charts.add(Charts.chart(plot, variants.heading(shown.get(i), grid.width())));
    }
    return new Sheet(TITLE.in(language), Captions.over(compared, WHAT).in(language), charts, grid.columns(), legend(most, widest, scale, language), height);
  }

  private static XYPlot plot(Range across) {
    XYPlot plot = Charts.plot(hidden(across), hidden(new Range(-.03, 1.03)));
    plot.getRangeAxis().setInverted(true);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(new RectangleInsets(0, 2, 4, 2));
    return plot;
  }

  private static NumberAxis hidden(Range range) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(range);
    axis.setVisible(false);
    return axis;
  }

  private static void draw(XYPlot plot, List<Tie> ties, double most, double widest, Cividis scale) {
    var paths = new TreeMap<Integer, Path2D>();
    for (Tie tie : ties) {
      int width = (int) Math.round((WIDTHS - 1) * tie.funds() / most);
      double place = (tie.fit() - scale.low()) / (scale.high() - scale.low());
      int colour = Double.isNaN(place) ? COLOURS : (int) Math.min(COLOURS - 1, place * COLOURS);
      Path2D path = paths.computeIfAbsent((WIDTHS - width) * (COLOURS + 1) + colour, any -> new Path2D.Double());
      path.moveTo(0, tie.aider());
      path.curveTo(BEND, tie.aider(), 1 - BEND, tie.receiver(), 1, tie.receiver());
    }
    paths.descendingMap().forEach((key, path) -> {
      int colour = key % (COLOURS + 1);
      double width = widest * (THINNEST + (1 - THINNEST) * (WIDTHS - key / (COLOURS + 1)) / (WIDTHS - 1));
      double fit = scale.low() + (colour + .5) / COLOURS * (scale.high() - scale.low());
      plot.addAnnotation(new XYShapeAnnotation(path, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
          colour == COLOURS ? Palette.GRID : scale.getPaint(fit)), false);
    });
  }

  private List<Tie> ties(int variant, List<String> aiders, List<String> receivers) {
    EntityValues pairings = compared.pairings().get(variant);
    var ties = new ArrayList<Tie>();
    for (int a = 0; a < aiders.size(); a++) {
      for (int r = 0; r < receivers.size(); r++) {
        String key = aiders.get(a) + "/" + receivers.get(r);
        double funds = pairings.has(key) ? pairings.expected(key, FUNDS.name()) : 0;
        if (funds > 0) {
          ties.add(new Tie(place(a, aiders.size()), place(r, receivers.size()), funds, pairings.mean(key, FIT.name())));
        }
      }
    }
    return ties;
  }

  /** Governments of a role that take part in any of the variants, in the scenario's order. */
  private List<String> ids(List<Integer> shown, String role) {
    return shown.stream().flatMap(variant -> Compared.ids(compared.scenario(variant), role).stream()
        .filter(id -> compared.governments().get(variant).has(role + "/" + id))).distinct().toList();
  }

  /** Receivers in the order of their first aider under the baseline, so that few lines cross. */
  private List<String> byAider(List<String> receivers, List<String> aiders) {
    EntityValues pairings = compared.pairings().get(compared.reference());
    var ordered = new ArrayList<String>();
    for (String aider : aiders) {
      receivers.stream().filter(receiver -> pairings.has(aider + "/" + receiver) && !ordered.contains(receiver)).forEach(ordered::add);
    }
    receivers.stream().filter(receiver -> !ordered.contains(receiver)).forEach(ordered::add);
    return ordered;
  }

  private static List<LegendItem> legend(double most, double widest, Cividis scale, String language) {
    var items = new ArrayList<LegendItem>();
    String unit = FUNDS.unit().in(language);
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double large = Math.floor(most / power) * power;
    for (double funds : new double[] {large / 5, large}) {
      float width = (float) (widest * (THINNEST + (1 - THINNEST) * funds / most));
      items.add(Charts.lineItem(Words.of("%s (%s a year)", "每年%s%s", Numbers.plain(funds), unit).in(language), Palette.FAINT, width));
    }
    for (int i = 0; i < SAMPLES; i++) {
      double fit = scale.low() + (scale.high() - scale.low()) * i / (SAMPLES - 1);
      items.add(Charts.bandItem((i == 0 ? FIT.title().in(language) + " " : "") + Numbers.of(fit, 2), (Color) scale.getPaint(fit)));
    }
    return items;
  }

  private static Range range(List<Tie> ties) {
    List<Double> fits = ties.stream().map(Tie::fit).filter(fit -> !fit.isNaN()).toList();
    double low = fits.isEmpty() ? 0 : Collections.min(fits);
    double high = fits.isEmpty() ? 1 : Collections.max(fits);
    return high - low > .01 ? new Range(low, high) : new Range(low - .05, high + .05);
  }

  /** Place of one of {@code count}, evenly apart in [0,1]. */
  static double place(int index, int count) {
    return count == 1 ? .5 : index / (count - 1.0);
  }
}
