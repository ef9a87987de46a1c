package org.pairaid.report;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.pairaid.discovery.Box;
import org.pairaid.experiment.Exploration;
import org.pairaid.model.Text;

/**
 * The pictures of scenario discovery.
 *
 * @param found what was found
 */
record DiscoveryPlot(Exploration found) {
  static final String MAP = "explore-points";
  static final String TRAJECTORY = "explore-trajectory";
  private static final Color CASE = new Color(0xD55E00);
  private static final Color OTHER = new Color(0x9CC3DE);

  /** The points over the two factors that the box restricts most surely; none with fewer than two factors. */
  Optional<Figure> map() {
    List<Integer> factors = new ArrayList<>(found.restricted());
    IntStream.range(0, found.results().factors().size()).filter(f -> !factors.contains(f)).forEach(factors::add);
    if (factors.size() < 2 || found.restricted().isEmpty()) {
      return Optional.empty();
    }
    Text title = Words.of("Where %s is %s %s", "%s%s%s的点", Tornado.lower(found.of().title()), found.above() ? new Text("above", "高于") : new Text("below", "低于"), Numbers.significant(found.bound(), 3));
    Text caption = new Text("Every point of the design over the two factors that the box restricts most surely; the frame is the box in these two. Points inside that are no case may lie outside it in other factors. Values that are words are spread a little.",
        "设计的全部点在条件最确定的两个因素上的分布；方框为所得条件在这两个因素上的范围。框内非目标点可能在其他因素上位于条件之外。文字取值的点略作分散。");
    return Optional.of(new Figure(MAP, title, caption, language -> {
      FactorAxis across = new FactorAxis(found.results().factors().get(factors.get(0)));
      FactorAxis up = new FactorAxis(found.results().factors().get(factors.get(1)));
      var map = new PointMap(across, up, language);
      map.add(points(false), Palette.marker(0), OTHER, Color.WHITE);
      map.add(points(true), Palette.marker(2), CASE, Color.WHITE);
      map.box(bounds(factors.get(0), across), bounds(factors.get(1), up));
      String yes = (found.above() ? new Text("above the bound", "高于界限") : new Text("below the bound", "低于界限")).in(language);
      return new Sheet(title.in(language), ExploreWords.conditions(found).in(language), List.of(Charts.chart(map.plot(), null)), 1,
          List.of(Charts.markItem(yes, Palette.marker(2), CASE, Color.WHITE), Charts.markItem(new Text("not", "否").in(language), Palette.marker(0), OTHER, Color.WHITE)));
    }));
  }

  private List<Integer> points(boolean interest) {
    return IntStream.range(0, found.points().length).filter(i -> found.cases().interest()[i] == interest).mapToObj(i -> found.points()[i]).toList();
  }

  /** What the box asks of a factor, as places along its axis; of words that are not neighbours nothing can be framed. */
  private double[] bounds(int factor, FactorAxis axis) {
    Box box = found.box();
    if (!axis.categorical()) {
      return new double[] {box.low(factor), box.high(factor)};
    }
    int[] kept = box.categories(factor);
    boolean together = kept.length > 0 && kept[kept.length - 1] - kept[0] == kept.length - 1;
    return together ? new double[] {kept[0], kept[kept.length - 1]} : new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
  }

  /** Coverage and density of the boxes. */
  Figure trajectory() {
    Text title = new Text("From the whole space to a small box", "从全空间到小范围");
    Text caption = new Text("Each mark is a box: the share of its points that are cases (density) against the share of all cases that it holds (coverage). To the right and up is better; every box buys density with coverage. The large mark is the box that is read out: "
        + "largest harmonic mean of both, then widened while its density does not fall, and freed of conditions that may be chance.", "每个标记为一个范围：横轴为其覆盖全部目标点的比例，纵轴为其中目标点的比例。越靠右上越好，缩小范围是以覆盖换取集中。大标记为所采用者：二者调和平均最大，并在集中度不降的前提下放宽，再剔除可能出于偶然的条件。");
    return new Figure(TRAJECTORY, title, caption, language -> {
      List<Box> boxes = found.trajectory();
      XYPlot plot = Charts.plot(Axes.values(new Text("coverage", "覆盖比例").in(language), new Range(0, 1.03), Charts.STEPS), Axes.values(new Text("density", "集中度").in(language), new Range(0, 1.03), Charts.STEPS));
      double[] x = boxes.stream().mapToDouble(Box::coverage).toArray();
      double[] y = boxes.stream().mapToDouble(Box::density).toArray();
      Charts.line(plot, x, y, 0);
      Charts.marks(plot, new double[] {found.box().coverage()}, new double[] {found.box().density()}, new Ellipse2D.Double(-6, -6, 12, 12), CASE, Color.WHITE);
      String chosen = Words.of("read out: %s factors, coverage %s %%, density %s %%", "采用：%s个因素，覆盖%s%%，集中度%s%%", found.restricted().size(), ExploreWords.percent(found.box().coverage()), ExploreWords.percent(found.box().density())).in(language);
      return new Sheet(title.in(language), Words.of("%s boxes", "%s个范围", boxes.size()).in(language), List.of(Charts.chart(plot, null)), 1,
          List.of(Charts.markItem(chosen, new Ellipse2D.Double(-6, -6, 12, 12), CASE, Color.WHITE)));
    });
  }
}
