package org.pairaid.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.design.Index;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/**
 * Morris' picture: how much each factor moves an indicator, against how much that depends on where the others stand.
 *
 * @param results the study
 * @param outcome the indicator
 */
record EffectsPlot(SensitivityResults results, SensitivityOutcome outcome) {
  /** Factors that have their names beside them: not too many, and those that reach some share of the axis. */
  private static final int NAMED = 14;
  private static final double NEAR = .1;
  private static final int HEIGHT = 560;
  private static final Color DOT = new Color(0x0072B2);
  private static final Color LIGHT = new Color(0x00, 0x72, 0xB2, 0x60);
  private static final Shape MARK = new Ellipse2D.Double(-4, -4, 8, 8);

  static String name(SensitivityOutcome outcome) {
    return "mu-sigma-" + outcome.indicator().name();
  }

  Figure figure() {
    Text caption = Words.of("Each factor by its mean absolute effect and by the standard deviation of its effects. To the right: it matters. Below the line its effect is much the same everywhere; near or above it, the effect is "
        + "curved or depends on the other factors. Lines are %s %% intervals of μ*. Of a category σ is that between the same two categories. Factors near the corner hardly matter and are not named.",
        "各因素按平均绝对效应与效应标准差定位。越靠右影响越大；位于直线下方者效应处处相近，接近或高于直线者效应为非线性或取决于其他因素。横线为μ*的%s%%区间。类别因素的σ就同两个类别之间计算。靠近原点的因素影响甚微，未标名称。", SensitivityWords.percent());
    return new Figure(name(outcome), title(), caption, this::sheet);
  }

  private Text title() {
    return Words.of("Size and spread of effects on %s", "对%s的效应大小与离散", Tornado.lower(outcome.indicator().title()));
  }

  private Sheet sheet(String language) {
    List<Index> stars = SensitivityWords.ranked(results, outcome).stream().filter(index -> !Double.isNaN(index.value()) && !Double.isNaN(sigma(index))).toList();
    double across = stars.stream().mapToDouble(index -> Double.isNaN(index.high()) ? index.value() : index.high()).max().orElse(0);
    double up = stars.stream().mapToDouble(this::sigma).max().orElse(0);
    double size = across > 0 ? across : 1;
    double tall = up > .25 * size ? up : .25 * size;
    Text unit = Captions.unit(outcome.indicator());
    NumberAxis x = Axes.values(Words.of("%s, %s", "%s，%s", SensitivityWords.kind(Index.Kind.MU_STAR), unit).in(language), new Range(-.03 * size, 1.1 * size), Charts.STEPS);
    NumberAxis y = Axes.values(SensitivityWords.kind(Index.Kind.SIGMA).in(language), new Range(-.05 * tall, 1.15 * tall), Charts.STEPS);
    XYPlot plot = Charts.plot(x, y);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(plot.getRangeGridlineStroke());
    plot.setInsets(new RectangleInsets(8, 2, 2, 12));
    double end = Math.min(1.1 * size, 1.15 * tall);
    Charts.line(plot, new double[] {0, end}, new double[] {0, end}, Palette.FAINT, 1.2f);
    List<Index> spread = stars.stream().filter(index -> index.high() > index.low()).toList();
    double[] at = spread.stream().mapToDouble(this::sigma).toArray();
    Charts.strokes(plot, spread.stream().mapToDouble(Index::low).toArray(), at, spread.stream().mapToDouble(Index::high).toArray(), at, LIGHT, 1.4f);
    var names = new ArrayList<Numbered.Item>();
    if (!stars.isEmpty()) {
      Charts.marks(plot, stars.stream().mapToDouble(Index::value).toArray(), stars.stream().mapToDouble(this::sigma).toArray(), MARK, DOT, Color.WHITE);
      stars.stream().filter(index -> Math.max(index.value(), sigma(index)) > NEAR * size).limit(NAMED).forEach(index -> names.add(new Numbered.Item(index.value(), sigma(index), SensitivityWords.name(results, index), Palette.INK)));
    }
    plot.addAnnotation(new Numbered(names, Fonts.plain(11)));
    List<LegendItem> legend = List.of(Charts.markItem(new Text("factor", "因素").in(language), MARK, DOT, Color.WHITE), Charts.lineItem("σ = μ*", Palette.FAINT, 1.2f),
        Charts.lineItem(Words.of("%s %% interval", "%s%%区间", SensitivityWords.percent()).in(language), LIGHT, 1.4f));
    return new Sheet(title().in(language), SensitivityContents.over(results, new Text("elementary effects (Morris)", "基本效应（Morris）")).in(language), List.of(Charts.chart(plot, null)), 1, legend, HEIGHT);
  }

  private double sigma(Index star) {
    return outcome.indices().of(Index.Kind.SIGMA).get(star.factor()).value();
  }
}
