package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.Range;
import org.pairaid.experiment.ClaimResult;
import org.pairaid.experiment.ClaimVerdict;
import org.pairaid.experiment.Finding;
import org.pairaid.model.Text;
import org.pairaid.scenario.ClaimFile;

/**
 * All claims in one picture: a row for each outcome, its difference as a multiple of the smallest one worth the name, to the right the way the claim says.
 *
 * @param results the claims
 */
record ClaimForest(List<ClaimResult> results) {
  static final String NAME = "claims";
  private static final Text TITLE = new Text("The claims and what runs say of them", "各条论断与仿真结论");
  private static final Text AXIS = new Text("Difference the way the claim says, over the smallest worth the name", "沿论断方向的差异 ÷ 最小有意义差异");
  private static final double LOW = -4;
  private static final double HIGH = 8;
  private static final double EDGE = .1;
  private static final int STEPS = 12;
  private static final int WORDS = 150;
  private static final int TALL = 20;
  private static final Font ROW = Fonts.plain(10.5);
  private static final Color OPEN = new Color(0x8C8C8C);
  private static final Shape DOT = new Ellipse2D.Double(-4.2, -4.2, 8.4, 8.4);
  private static final Shape LEFT = ShapeUtils.rotateShape(ShapeUtils.createUpTriangle(5), -Math.PI / 2, 0, 0);
  private static final Shape RIGHT = ShapeUtils.rotateShape(ShapeUtils.createUpTriangle(5), Math.PI / 2, 0, 0);

  /** One outcome in a row. */
  private record Item(int row, ClaimVerdict verdict, boolean fragile, double middle, double low, double high) {}

  Figure figure() {
    Text caption = new Text("The paired difference under the first behavioural model with its interval over all looks. Beyond the dashed line at 1 it is worth the name; an outcome that must not change is to lie "
        + "between −1 and 1. Of a bound, the difference is a multiple of the bound. Hollow: the claim's verdict is fragile. Triangles lie beyond the axis.",
        "首个行为模型下的配对差异及其覆盖各次检视的区间。虚线（1）以外方为有意义；主张“不变”者应落在−1与1之间；以界限表述者为差异与界限之比。空心：该论断的结论脆弱。三角：超出坐标轴。");
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    var names = new ArrayList<String>();
    var verdicts = new ArrayList<String>();
    var items = new ArrayList<Item>();
    for (ClaimResult result : results) {
      for (int o = 0; o < result.claim().outcomes().size(); o++) {
        ClaimFile.Outcome outcome = result.claim().outcomes().get(o);
        Finding finding = result.lead().findings().get(o);
        items.add(item(names.size(), result, outcome, finding));
        names.add((o == 0 ? result.claim().id() + "  " : "") + outcome.indicator().title().in(language) + " " + sign(outcome));
        verdicts.add(finding.verdict().words().in(language));
      }
    }
    Text what = new Text("paired differences over the smallest worth the name", "配对差异与最小有意义差异之比");
    return new Sheet(TITLE.in(language), what.in(language), List.of(chart(names, verdicts, items, language)), 1, legend(language), WORDS + TALL * names.size());
  }

  private static String sign(ClaimFile.Outcome outcome) {
    return outcome.bound() != null ? outcome.bound().most() != null ? "≤" : "≥" : switch (outcome.direction()) {
      case INCREASES -> "↑";
      case DECREASES -> "↓";
      case UNCHANGED -> "=";
    };
  }

  private static Item item(int row, ClaimResult result, ClaimFile.Outcome outcome, Finding finding) {
    double unit = finding.smallest() > 0 ? finding.smallest()
        : outcome.bound() == null ? Double.MIN_NORMAL : Math.abs(outcome.bound().most() != null ? outcome.bound().most() : outcome.bound().least());
    double scale = (outcome.direction() == ClaimFile.Direction.DECREASES ? -1 : 1) / unit;
    var difference = finding.difference();
    double one = scale * difference.low();
    double other = scale * difference.high();
    return new Item(row, finding.verdict(), result.fragile(), scale * difference.difference(), Math.max(LOW, Math.min(one, other)), Math.min(HIGH, Math.max(one, other)));
  }

  private static JFreeChart chart(List<String> names, List<String> verdicts, List<Item> items, String language) {
    NumberAxis axis = Axes.values(AXIS.in(language), new Range(LOW, HIGH), STEPS);
    XYPlot plot = Rows.panel(axis, null, ROW);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(new RectangleInsets(4, 2, 2, 2));
    plot.setRangeAxis(Rows.axis(names, ROW));
    plot.setRangeAxis(1, Rows.axis(verdicts, ROW));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    for (int row = 0; row < names.size(); row++) {
      plot.addRangeMarker(new ValueMarker(row, Palette.GRID, new BasicStroke(.7f)), Layer.BACKGROUND);
    }
    plot.addDomainMarker(new ValueMarker(1, Palette.FAINT, new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)), Layer.BACKGROUND);
    List<Item> known = items.stream().filter(item -> !Double.isNaN(item.middle())).toList();
    for (ClaimVerdict verdict : ClaimVerdict.values()) {
      List<Item> same = known.stream().filter(item -> item.verdict() == verdict).toList();
      List<Item> spread = same.stream().filter(item -> item.low() < item.high()).toList();
      Charts.strokes(plot, of(spread, Item::low), of(spread, Item::row), of(spread, Item::high), of(spread, Item::row), colour(verdict), 1.6f);
      for (boolean fragile : new boolean[] {false, true}) {
        Color fill = fragile ? Color.WHITE : colour(verdict);
        List<Item> alike = same.stream().filter(item -> item.fragile() == fragile).toList();
        marks(plot, alike.stream().filter(item -> item.middle() >= LOW && item.middle() <= HIGH).toList(), Double.NaN, DOT, fill, colour(verdict));
        marks(plot, alike.stream().filter(item -> item.middle() < LOW).toList(), LOW + EDGE, LEFT, fill, colour(verdict));
        marks(plot, alike.stream().filter(item -> item.middle() > HIGH).toList(), HIGH - EDGE, RIGHT, fill, colour(verdict));
      }
    }
    return Charts.chart(plot, null);
  }

  private static void marks(XYPlot plot, List<Item> items, double edge, Shape shape, Color fill, Color outline) {
    if (!items.isEmpty()) {
      Charts.marks(plot, of(items, item -> Double.isNaN(edge) ? item.middle() : edge), of(items, Item::row), shape, fill, outline);
    }
  }

  private static double[] of(List<Item> items, ToDoubleFunction<Item> value) {
    return items.stream().mapToDouble(value).toArray();
  }

  private static Color colour(ClaimVerdict verdict) {
    return switch (verdict) {
      case HOLDS -> Verdict.Way.BETTER.colour();
      case DOES_NOT_HOLD -> Verdict.Way.WORSE.colour();
      case UNDECIDED -> OPEN;
    };
  }

  private static List<LegendItem> legend(String language) {
    var items = new ArrayList<LegendItem>();
    for (ClaimVerdict verdict : ClaimVerdict.values()) {
      items.add(Charts.markItem(verdict.words().in(language), DOT, colour(verdict), colour(verdict)));
    }
    items.add(Charts.markItem(new Text("hollow: fragile", "空心：脆弱").in(language), DOT, Color.WHITE, Palette.INK));
    items.add(Charts.markItem(new Text("beyond the axis", "超出坐标轴").in(language), RIGHT, Palette.FAINT, Palette.FAINT));
    return items;
  }
}
