package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.ClaimResult;
import org.pairaid.experiment.ClaimTrial;
import org.pairaid.experiment.ClaimVerdict;
import org.pairaid.experiment.Finding;
import org.pairaid.model.Text;
import org.pairaid.scenario.ClaimFile;

/** What came of claims, in words. */
public final class ClaimWords {
  private ClaimWords() {}

  /** How many hold, do not, and are undecided, and how many of these are fragile. */
  public static Text count(List<ClaimResult> results) {
    long[] counts = new long[ClaimVerdict.values().length];
    results.forEach(result -> counts[result.verdict().ordinal()]++);
    return Words.of("Claims: %d hold, %d do not, %d undecided; %d verdicts fragile.", "论断：成立%d条，不成立%d条，未决%d条；其中%d条结论脆弱。", counts[0], counts[1], counts[2],
        results.stream().filter(ClaimResult::fragile).count());
  }

  /** On what a verdict depends; empty where it does not. */
  public static Text fragile(ClaimResult result) {
    if (!result.fragile()) {
      return new Text("", "");
    }
    return result.turnsByBehaviour() && result.turnsByParameters() ? new Text("on behaviour and parameters", "依行为模型与参数而变")
        : result.turnsByBehaviour() ? new Text("on behaviour", "依行为模型而变") : new Text("on parameters", "依参数而变");
  }

  /** In what an outcome with a direction falls short; empty where it does not. */
  static Text shortfall(ClaimFile.Outcome outcome, Finding finding) {
    if (finding.verdict() != ClaimVerdict.DOES_NOT_HOLD || outcome.direction() == null || outcome.direction() == ClaimFile.Direction.UNCHANGED) {
      return new Text("", "");
    }
    boolean rises = finding.difference().low() > 0;
    boolean falls = finding.difference().high() < 0;
    boolean wanted = outcome.direction() == ClaimFile.Direction.INCREASES ? rises : falls;
    return wanted ? new Text("as claimed, but too small", "方向一致但幅度不足") : rises || falls ? new Text("the other way", "方向相反") : new Text("no distinguishable difference", "无可辨别的差异");
  }

  /** "0.062 [0.061, 0.063]". */
  public static Text difference(Finding finding) {
    var difference = finding.difference();
    if (Double.isNaN(difference.difference())) {
      return new Text("no value", "无数值");
    }
    String[] numbers = Numbers.alike(difference.difference(), difference.low(), difference.high());
    return Double.isNaN(difference.low()) ? Words.of("%s", "%s", numbers[0])
        : difference.constant() ? Words.of("%s in every replicate", "各次重复均为%s", numbers[0]) : Words.of("%s [%s, %s]", "%s [%s, %s]", (Object[]) numbers);
  }

  /** Replicates, and how many would decide where they did not. */
  public static Text replicates(ClaimTrial trial) {
    String done = Captions.thousands(trial.replicates());
    if (trial.verdict() != ClaimVerdict.UNDECIDED) {
      return Words.of("%s", "%s", done);
    }
    return Double.isNaN(trial.needed()) ? Words.of("%s; none would decide", "%s；再多亦难判定", done) : Words.of("%s; about %s would decide", "%s；约需%s次", done, Differ.count(trial.needed()));
  }
}
