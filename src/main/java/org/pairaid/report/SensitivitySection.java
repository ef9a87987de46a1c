package org.pairaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairaid.design.Index;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/**
 * One indicator: its pictures and its indices.
 *
 * @param results the study
 * @param outcome the indicator
 * @param figures all pictures
 */
record SensitivitySection(SensitivityResults results, SensitivityOutcome outcome, List<Rendered> figures) implements Section {
  /** Most pairs of factors in the table. */
  private static final int PAIRS = 15;

  /** Whether there is anything to draw. */
  static boolean drawn(SensitivityOutcome outcome) {
    return outcome.indices().used() > 0 && !outcome.indices().constant();
  }

  @Override
  public String id() {
    return "outcome-" + outcome.indicator().name();
  }

  @Override
  public Text title() {
    return outcome.indicator().title();
  }

  @Override
  public String html() {
    Text doubts = SensitivityWords.doubts(results, outcome);
    var html = new StringBuilder(Html.paragraph(SensitivityWords.leading(results, outcome))).append(doubts.en().isEmpty() ? "" : Html.paragraph(doubts));
    if (!drawn(outcome)) {
      return html.toString();
    }
    for (String name : List.of(Tornado.name(outcome), EffectsPlot.name(outcome), ResponsePlot.name(outcome))) {
      figures.stream().filter(figure -> figure.figure().name().equals(name)).forEach(figure -> html.append(FiguresSection.html(figure)));
    }
    return html.append(table()).append(pairs()).append(chance()).toString();
  }

  private String table() {
    List<Index.Kind> kinds = results.screening() ? List.of(Index.Kind.MU_STAR, Index.Kind.SIGMA, Index.Kind.MU) : List.of(Index.Kind.ST, Index.Kind.S1);
    HtmlTable table = new HtmlTable(true).words(new Text("Factor", "因素"));
    kinds.forEach(kind -> table.numbers(heading(kind)));
    table.numbers(new Text("Converged? Else runs needed, about", "是否收敛，否则约需运行次数"));
    for (Index lead : SensitivityWords.ranked(results, outcome)) {
      var cells = new ArrayList<String>();
      cells.add(Html.code(SensitivityWords.name(results, lead)));
      kinds.forEach(kind -> cells.add(SensitivityWords.value(outcome.indices().of(kind).get(lead.factor()))));
      cells.add(Html.both(SensitivityWords.converged(results, lead)));
      table.row(cells);
    }
    return table.html();
  }

  private static Text heading(Index.Kind kind) {
    String symbol = SensitivityWords.symbol(kind);
    return Words.of("%s and %s %% interval", "%s及%s%%区间", symbol, SensitivityWords.percent());
  }

  private String pairs() {
    List<Index> all = outcome.indices().of(Index.Kind.S2);
    if (all.isEmpty()) {
      return "";
    }
    HtmlTable table = new HtmlTable(false).words(new Text("Two factors together", "两因素共同作用")).numbers(heading(Index.Kind.S2)).numbers(new Text("Converged? Else runs needed, about", "是否收敛，否则约需运行次数"));
    all.stream().filter(index -> !Double.isNaN(index.value())).sorted(Comparator.comparingDouble((Index index) -> -index.value()).thenComparingInt(Index::factor).thenComparingInt(Index::other)).limit(PAIRS)
        .forEach(index -> table.row(List.of(Html.code(results.factors().get(index.factor()).name()) + " × " + Html.code(results.factors().get(index.other()).name()), SensitivityWords.value(index),
            Html.both(SensitivityWords.converged(results, index)))));
    return table.html();
  }

  private String chance() {
    if (Double.isNaN(outcome.noise())) {
      return Html.paragraph(new Text("How much of this is chance is not known with one replicate.", "仅一次重复，无法得知其中随机性的占比。"));
    }
    Text alone = new Text("", "");
    if (!results.screening()) {
      double sum = outcome.indices().of(Index.Kind.S1).stream().mapToDouble(Index::value).sum();
      alone = Words.of("The factors one by one account for %s %% of the variance (sum of S1); the rest is what they do together. ", "各因素单独作用合计解释方差的%s%%（S1之和），其余为共同作用。", Numbers.of(100 * sum, 0));
    }
    return Html.paragraph(new Text(alone.en() + Words.of("Chance that differs from point to point is %s %% of the variance between points.", "", Numbers.of(100 * outcome.noise(), 1)).en(),
        alone.zh() + Words.of("", "随点而异的随机性占各点间方差的%s%%。", Numbers.of(100 * outcome.noise(), 1)).zh()));
  }
}
