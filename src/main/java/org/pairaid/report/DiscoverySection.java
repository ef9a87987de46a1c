package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.Exploration;
import org.pairaid.model.Text;

/**
 * Where the cases are: conditions, pictures, and how they were found.
 *
 * @param found what was found
 * @param figures all pictures
 */
record DiscoverySection(Exploration found, List<Rendered> figures) implements Section {
  @Override
  public String id() {
    return "where";
  }

  @Override
  public Text title() {
    return new Text("Where it is so", "出现的条件");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    if (found.told() && !found.restricted().isEmpty()) {
      HtmlTable table = new HtmlTable(true).words(new Text("Factor", "因素")).words(new Text("Condition", "条件")).numbers(new Text("Quasi-p", "准p值")).numbers(new Text("Comes out on halves of the points, %", "半样本中再现（%）"));
      for (int f : found.restricted()) {
        double chance = found.box().chance(f);
        table.row(List.of(Html.code(found.results().factors().get(f).name()), Html.escape(found.condition(f)), chance < .001 ? "&lt; 0.001" : Numbers.of(chance, 3), ExploreWords.percent(found.reproduced()[f])));
      }
      html.append(table.html());
    }
    for (String name : List.of(DiscoveryPlot.MAP, DiscoveryPlot.TRAJECTORY)) {
      figures.stream().filter(figure -> figure.figure().name().equals(name)).forEach(figure -> html.append(FiguresSection.html(figure)));
    }
    return html.append(Html.paragraph(new Text("The patient rule induction method (PRIM; Friedman and Fisher 1999), as scenario discovery uses it (Bryant and Lempert 2010): thin slices of at most a twentieth of a box's points are peeled off where that raises the share of cases most for "
        + "each point given up. A quasi-p value is the chance of so dense a box if the condition made no difference; the box was chosen on the same points, so it is a measure and no test. Shares hold for the points of this design, which are as likely as its ranges and "
        + "distributions say; they are no probabilities of the world. A condition describes where cases gather in the model; it is no cause by itself.",
        "采用耐心规则归纳法（PRIM，Friedman与Fisher 1999），按情景发现的用法（Bryant与Lempert 2010）：每步剥去至多二十分之一的点，使目标点比例相对所舍弃的点上升最多；可能出于偶然的条件（准p值大于0.05）再予剔除。准p值为若该条件毫无作用仍得到同样集中程度的机会；范围即由同一批点选出，故为度量而非检验。各比例针对本设计的点而言，其可能性取决于所设区间与分布，并非现实中的概率。条件描述模型中目标点集中于何处，本身并不是原因。"))).toString();
  }
}
