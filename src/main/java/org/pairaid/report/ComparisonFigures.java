package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.indicator.Indicators;

/** The pictures that a comparison is made of. */
final class ComparisonFigures {
  /** Most variants that get a picture of their own. */
  private static final int MOST_FORESTS = 12;

  private ComparisonFigures() {}

  /** All pictures: those of the page first, then each indicator over time, and all indicators of each variant. */
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
    ChannelsPlot.of(compared.ensembles()).ifPresent(all::add);
    compared.indicators().forEach(indicator -> all.add(new TrajectoryPlot(compared, indicator).figure()));
    if (compared.count() <= MOST_FORESTS) {
      compared.others().forEach(variant -> all.add(new VariantForest(compared, variant, verdicts.get(variant)).figure()));
    }
    return all;
  }
}
