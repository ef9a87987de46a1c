package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.indicator.Indicators;

/** The pictures that a comparison is made of. */
final class ComparisonFigures {
  /** Those that stand on the page, in its order; the others are files only. */
  static final List<String> ON_PAGE = List.of(ForestPlot.NAME, TradeoffPlot.NAME, ClassMap.NAME, CompositionPlot.NAME, "avoidance", "aid_dependence", "project_fit", "funds",
      AssessmentPlot.NAME, LorenzPlot.NAME, ReceiversPlot.NAME, NetworkPlot.NAME);
  /** Most variants that get a picture of their own. */
  private static final int MOST_FORESTS = 12;

  private ComparisonFigures() {}

  /** All pictures. */
  static List<Figure> of(Compared compared) {
    var all = new ArrayList<Figure>();
    if (compared.others().isEmpty()) {
      return all;
    }
    List<List<Verdict>> verdicts = Verdict.all(compared);
    all.add(new ForestPlot(compared, verdicts).figure());
    all.add(new TradeoffPlot(compared).figure());
    all.add(new ClassMap(compared, verdicts).figure());
    all.add(new CompositionPlot(compared).figure());
    all.add(new AssessmentPlot(compared).figure());
    all.add(new LorenzPlot(compared).figure());
    all.add(new ReceiversPlot(compared).figure());
    all.add(new NetworkPlot(compared).figure());
    Indicators.ALL.forEach(indicator -> all.add(new TrajectoryPlot(compared, indicator).figure()));
    if (compared.count() <= MOST_FORESTS) {
      compared.others().forEach(variant -> all.add(new VariantForest(compared, variant, verdicts.get(variant)).figure()));
    }
    return all;
  }

  /** Those of {@code drawn} that stand on the page, in its order. */
  static List<Rendered> onPage(List<Rendered> drawn) {
    return ON_PAGE.stream().flatMap(name -> drawn.stream().filter(rendered -> rendered.figure().name().equals(name))).toList();
  }
}
