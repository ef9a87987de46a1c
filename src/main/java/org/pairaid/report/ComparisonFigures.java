package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.indicator.Indicators;

/** The pictures that a comparison is made of. */
final class ComparisonFigures {
  /** Most variants that get a picture of their own. */
  private static final int MOST_FORESTS = 12;

  private ComparisonFigures() {}

  /** All pictures. */
  static List<Figure> of(Compared compared) {
    var all = new ArrayList<Figure>();
    all.add(new ForestPlot(compared).figure());
    all.add(new TradeoffPlot(compared).figure());
    all.add(new ClassMap(compared).figure());
    all.add(new CompositionPlot(compared).figure());
    all.add(new AssessmentPlot(compared).figure());
    all.add(new LorenzPlot(compared).figure());
    if (compared.count() <= MOST_FORESTS) {
      compared.others().forEach(variant -> all.add(new VariantForest(compared, variant).figure()));
    }
    Indicators.ALL.forEach(indicator -> all.add(new TrajectoryPlot(compared, indicator).figure()));
    return all;
  }
}
