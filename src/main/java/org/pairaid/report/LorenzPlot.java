package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.experiment.EntityValues;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** How evenly aid falls on the people of the receivers: the Lorenz curve of each variant over that of the baseline. */
record LorenzPlot(Compared compared) {
  static final String NAME = "lorenz";
  private static final Indicator GINI = Figures.indicator("aid_gini");
  private static final Text TITLE = new Text("How evenly aid is spread", "援助分布的均衡程度");
  private static final Text WHAT = new Text("aid per head over receivers", "受援方人均援助");
  private static final Text PEOPLE = new Text("Share of people, least aided first", "人口累计比重（人均援助由少到多）");
  private static final Text FUNDS = new Text("Share of aid", "援助资金累计比重");
  private static final Text EQUAL = new Text("all the same per head", "人均相等");
  private static final Text VARIANT = new Text("Variant", "方案");
  private static final Color DIAGONAL = new Color(0x8A8A8A);
  private static final int STEPS = 5;
  private static final double TALL = 255;
  private static final float WIDE = 4;
  private static final float NARROW = 2;

  Figure figure() {
    Text caption = Words.of("Lorenz curves of yearly aid in %s: receivers in the order of aid per head, least first, with their share of people and of "
        + "all aid. The further below the diagonal, the less even; grey is the baseline. The Gini coefficient of a heading is the indicator's, which counts every receiver once, whatever its population.",
        "%s年均援助的洛伦兹曲线：受援方按人均援助由少到多排列，横轴为人口累计比重，纵轴为援助累计比重。"
            + "离对角线越远越不均衡；灰色为基准。小图标题中的基尼系数为指标值，每个受援方计一次，不按人口加权。", compared.period());
    return new Figure(NAME, TITLE, Grid.note(caption, compared.others()), this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> shown = Grid.first(compared.others());
    Grid grid = new Grid(shown.size());
    List<JFreeChart> charts = shown.stream().map(variant -> chart(variants, variant, grid)).toList();
    var legend = new ArrayList<LegendItem>();
    Text baseline = Words.of("%s · Gini %s", "%s · 基尼系数%s", variants.brief(compared.reference()), gini(compared.reference()));
    legend.add(Charts.lineItem(baseline.in(language), Variants.BASELINE, WIDE));
    legend.add(Charts.lineItem(VARIANT.in(language), variants.colour(shown.get(0)), NARROW));
    legend.add(Charts.lineItem(EQUAL.in(language), DIAGONAL, 1));
    return new Sheet(TITLE.in(language), Captions.over(compared, WHAT).in(language), charts, grid.columns(), legend,
        grid.panels() == 1 ? Sheet.WIDTH : Math.max(460, grid.height(TALL)));
  }

  private JFreeChart chart(Variants variants, int variant, Grid grid) {
    boolean alone = grid.panels() <= 3;
    String language = variants.language();
    NumberAxis across = Axes.values(alone ? PEOPLE.in(language) : null, new Range(0, 1), STEPS);
    XYPlot plot = Charts.plot(across, Axes.values(alone ? FUNDS.in(language) : null, new Range(0, 1), STEPS));
    plot.setInsets(new RectangleInsets(4, 2, 2, 12));
    plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, new BasicStroke(1), DIAGONAL));
    for (int of : new int[] {compared.reference(), variant}) {
      double[][] curve = Lorenz.curve(places(of));
      Charts.line(plot, curve[0], curve[1], variants.colour(of), variants.baseline(of) ? WIDE : NARROW);
    }
    JFreeChart chart = Charts.chart(plot, variants.heading(variant, grid.width()));
    TextTitle gini = new TextTitle(Words.of("Gini %s", "基尼系数%s", gini(variant)).in(language), Fonts.plain(11.5), Palette.FAINT, RectangleEdge.TOP,
        HorizontalAlignment.LEFT, TextTitle.DEFAULT_VERTICAL_ALIGNMENT, new RectangleInsets(0, 4, 2, 4));
    chart.addSubtitle(gini);
    return chart;
  }

  private List<Lorenz.Place> places(int variant) {
    EntityValues governments = compared.governments().get(variant);
    var places = new ArrayList<Lorenz.Place>();
    for (JsonNode receiver : compared.scenario(variant).resolved().path("receiving").values()) {
      places.add(new Lorenz.Place(Governments.people(receiver), governments.mean("receiving/" + receiver.path("id").asString(""), "funds")));
    }
    return places;
  }

  private String gini(int variant) {
    return Numbers.of(compared.mean(variant, GINI), 3);
  }
}
