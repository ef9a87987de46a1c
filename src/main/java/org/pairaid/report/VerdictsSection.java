package org.pairaid.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pairaid.experiment.ClaimResult;
import org.pairaid.experiment.ClaimResults;
import org.pairaid.experiment.ClaimVerdict;
import org.pairaid.model.Text;

/**
 * The verdicts in one table.
 *
 * @param claims the claims
 */
record VerdictsSection(ClaimResults claims) implements Section {
  @Override
  public String id() {
    return "verdicts";
  }

  @Override
  public Text title() {
    return new Text("Verdicts", "结论");
  }

  @Override
  public String html() {
    Set<String> models = new LinkedHashSet<>();
    claims.results().forEach(result -> result.trials().forEach(trial -> models.add(trial.behaviour())));
    HtmlTable table = new HtmlTable(true).words(new Text("Claim", "论断"));
    models.forEach(model -> table.column(Html.code(model), false));
    boolean worlds = claims.terms().worlds() > 0;
    if (worlds) {
      table.numbers(new Text("Holds in worlds with other parameters", "其他参数世界中成立"));
    }
    table.words(new Text("Fragile", "脆弱"));
    for (ClaimResult result : claims.results()) {
      var cells = new ArrayList<String>();
      cells.add("<a href=\"#" + ClaimSection.anchor(result) + "\">" + Html.escape(result.claim().id()) + "</a> " + Html.both(result.claim().claim()));
      for (String model : models) {
        cells.add(result.trials().stream().filter(trial -> trial.behaviour().equals(model)).findFirst().map(trial -> verdict(trial.verdict())).orElse(Numbers.NONE));
      }
      if (worlds) {
        cells.add(result.holding() + "/" + result.worlds().size());
      }
      cells.add(Html.both(ClaimWords.fragile(result)));
      table.row(cells);
    }
    return Html.paragraph(ClaimWords.count(claims.results())) + table.html() + Html.paragraph(how());
  }

  static String verdict(ClaimVerdict verdict) {
    String style = switch (verdict) {
      case HOLDS -> "better";
      case DOES_NOT_HOLD -> "worse";
      case UNDECIDED -> "open";
    };
    return "<span class=\"" + style + "\">" + Html.both(verdict.words()) + "</span>";
  }

  private Text how() {
    return Words.of("Each claim is two worlds on the same random numbers. It holds where the interval of the paired difference lies wholly beyond the smallest difference worth the name (all of its "
        + "outcomes), does not where it lies wholly short of it (any of them), and is undecided otherwise. Runs are added in looks of doubling size until that is settled, to %s at most; each look's interval has its "
        + "share of the error (Bonferroni), so that all together keep %s %%. The verdict is that under the first behavioural model. It is fragile where another model decides otherwise, where it holds under the first only, or where, by the mean of ten "
        + "replicates, more than a fifth of %d worlds whose free parameters (those that rest on an assumption) are moved by up to a quarter in a Latin hypercube turn it. The smallest differences were set before any run. "
        + "Nothing in the model was moved for a verdict.",
        "每条论断对应同一随机数下的两个世界。配对差异的区间全部超出最小有意义差异（各项结果皆然）即成立，全部不及（任一项结果）即不成立，否则未决。重复次数逐次倍增直至可以判定，至多%s次；"
            + "各次检视按Bonferroni分摊误差，合计保持%s%%置信水平。结论以首个行为模型为准。若其他行为模型得出相反结论，或仅在首个行为模型下成立，或在%d个世界中（以拉丁超立方将依据假设的自由参数各变动至多四分之一，各十次重复，按均值判断）有超过五分之一得出相反结论，"
            + "则视为脆弱。最小有意义差异均在运行之前设定；模型未为任何结论作调整。",
        Captions.thousands(claims.terms().most()), Differ.percent(claims.terms().level()), claims.terms().worlds());
  }
}
