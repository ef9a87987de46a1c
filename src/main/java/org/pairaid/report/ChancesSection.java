package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.Comparison;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** How sure it is which variant is best in each headline outcome, and what would separate those that cannot be told apart. */
final class ChancesSection implements Section {
  private final Compared compared;

  ChancesSection(Compared compared) {
    this.compared = compared;
  }

  @Override
  public String id() {
    return "chances";
  }

  @Override
  public Text title() {
    return new Text("How sure is the ranking", "排序有多可靠");
  }

  @Override
  public String html() {
    Comparison comparison = compared.comparison();
    var html = new StringBuilder();
    html.append(Html.paragraph(Words.of("Variants in the order of their means, %s. The probability that a variant has the best mean is from 1000 draws of the posterior of the means (for two variants that of the paired t test). "
        + "\"More replicates\" is how many would separate the variant from the best one with probability 0.8, should the difference stay as it is.",
        "各方案按均值排序（%s）。“最优概率”指该方案均值最优的概率，由均值后验分布的1000次抽样得出（两个方案时与配对t检验一致）。“需增加的重复”指在差值不变的情况下，以0.8的概率把该方案与最优方案区分开所需增加的重复次数。",
        compared.period())));
    for (Indicator indicator : Answer.OUTCOMES) {
      List<Integer> ranking = new Answer(compared).ranking(indicator);
      if (ranking.isEmpty()) {
        continue;
      }
      int best = ranking.get(0);
      HtmlTable table = new HtmlTable(true).words(indicator.title()).numbers(new Text("Mean", "均值")).numbers(new Text("Probability to be best", "最优概率"))
          .numbers(new Text("Best in replicates", "最优的重复占比")).numbers(new Text("Difference to the best", "与最优者之差")).numbers(new Text("More replicates", "需增加的重复"));
      for (int v : ranking) {
        PairedDifference difference = comparison.difference(0, v, best, indicator);
        List<String> cells = new ArrayList<>();
        cells.add(Html.both(compared.title(v)));
        cells.add(Numbers.of(difference.mean()));
        double probability = comparison.probabilityBest(0, v, indicator);
        double share = comparison.shareBest(0, v, indicator);
        cells.add(Double.isNaN(probability) ? Numbers.NONE : Html.both(Differ.probability(probability)));
        cells.add(Double.isNaN(share) ? Numbers.NONE : Numbers.of(100 * share, 0) + " %");
        cells.add(v == best ? Numbers.NONE : Judgement.cell(difference, indicator));
        cells.add(v == best || difference.apart() || Double.isNaN(difference.moreReplicates()) ? Numbers.NONE : Differ.count(difference.moreReplicates()));
        table.row(cells, v == compared.reference());
      }
      html.append(table.html());
    }
    return html.toString();
  }
}
