package org.pairaid.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairaid.experiment.ClaimResult;
import org.pairaid.experiment.ClaimTrial;
import org.pairaid.experiment.Finding;
import org.pairaid.model.Text;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.Keys;

/**
 * One claim with its evidence.
 *
 * @param result what came of it
 */
record ClaimSection(ClaimResult result) implements Section {
  static String anchor(ClaimResult result) {
    return "claim-" + result.claim().id();
  }

  @Override
  public String id() {
    return anchor(result);
  }

  @Override
  public Text title() {
    return Words.of("%s: %s", "%s：%s", result.claim().id(), result.verdict().words());
  }

  @Override
  public String html() {
    ClaimFile claim = result.claim();
    var facts = new Facts().add(new Text("Claim", "论断"), claim.claim()).add(new Text("Source", "出处"), Html.escape(claim.source())).add(new Text("Scenario", "情景"), Html.code(claim.scenario()));
    facts.add(new Text("On both sides", "共同设定"), settings(claim.both())).add(new Text("From", "对照"), claim.from() == null ? "" : settings(claim.from(), new Text("as the scenario is", "情景原设定")))
        .add(new Text("To", "设定"), settings(claim.to(), new Text("as the scenario is", "情景原设定")));
    for (int i = 0; i < claim.also().size(); i++) {
      if (claim.also().get(i).from() != null) {
        facts.add(Words.of("From, for outcome %d", "对照（结果%d）", i + 2), settings(claim.also().get(i).from(), new Text("as the scenario is", "情景原设定")));
      }
    }
    if (result.fragile()) {
      facts.add(new Text("Fragile", "脆弱"), ClaimWords.fragile(result));
    }
    if (!result.worlds().isEmpty()) {
      facts.add(new Text("Other parameters", "其他参数"), Words.of("holds in %d of %d worlds", "%2$d个世界中成立%1$d个", result.holding(), result.worlds().size()));
    }
    if (claim.caveat() != null) {
      facts.add(new Text("Caveat", "保留"), claim.caveat());
    }
    return facts.html() + table();
  }

  private String table() {
    HtmlTable table = new HtmlTable(true).words(new Text("Outcome", "结果")).numbers(new Text("From", "对照")).numbers(new Text("To", "设定")).numbers(new Text("Paired difference and interval", "配对差异及区间"))
        .numbers(new Text("Smallest worth the name", "最小有意义差异")).numbers(new Text("Effect size", "效应量")).numbers(new Text("Replicates", "重复次数")).words(new Text("Verdict", "结论"));
    for (ClaimTrial trial : result.trials()) {
      table.group(new Text(trial.behaviour(), trial.behaviour()));
      for (int o = 0; o < trial.findings().size(); o++) {
        Finding finding = trial.findings().get(o);
        ClaimFile.Outcome outcome = result.claim().outcomes().get(o);
        table.row(List.of(Html.both(outcome.indicator().title()) + " " + Html.code(outcome.indicator().name()) + " <span class=\"small\">" + Html.both(wanted(outcome)) + "</span>",
            outcome.from() == null && result.claim().from() == null ? Numbers.NONE : number(finding.difference().reference()), number(finding.difference().mean()), Html.both(ClaimWords.difference(finding)),
            outcome.smallest() == null ? Numbers.NONE : number(finding.smallest()), number(finding.difference().effectSize()), Html.both(ClaimWords.replicates(trial)), VerdictsSection.verdict(finding.verdict()) + " <span class=\"small\">" + Html.both(ClaimWords.shortfall(outcome, finding)) + "</span>"));
      }
    }
    return table.html();
  }

  private static String number(double value) {
    return Double.isNaN(value) ? Numbers.NONE : Numbers.of(value);
  }

  /** What is wanted of an outcome. */
  private static Text wanted(ClaimFile.Outcome outcome) {
    Text way;
    if (outcome.bound() == null) {
      way = switch (outcome.direction()) {
        case INCREASES -> new Text("must rise", "应上升");
        case DECREASES -> new Text("must fall", "应下降");
        case UNCHANGED -> new Text("must not change", "应不变");
      };
    } else if (outcome.bound().least() == null) {
      way = Words.of("at most %s", "至多%s", Numbers.of(outcome.bound().most()));
    } else {
      way = outcome.bound().most() == null ? Words.of("at least %s", "至少%s", Numbers.of(outcome.bound().least()))
          : Words.of("from %s to %s", "%s至%s", Numbers.of(outcome.bound().least()), Numbers.of(outcome.bound().most()));
    }
    return Words.of("%s; %s, cycles %s", "%s；%s，周期%s", way, Keys.constant(outcome.measure()), outcome.window());
  }

  private static String settings(Map<String, Object> settings) {
    return settings == null ? "" : settings.entrySet().stream().map(entry -> Html.code(entry.getKey() + ": " + (entry.getValue() instanceof Double number ? Numbers.plain(number) : entry.getValue()))).collect(Collectors.joining("<br>"));
  }

  private static String settings(Map<String, Object> settings, Text none) {
    return settings.isEmpty() ? Html.both(none) : settings(settings);
  }
}
