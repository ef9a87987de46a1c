package org.pairaid.report;

import org.pairaid.model.Text;
import org.pairaid.scenario.Target;
import org.pairaid.scenario.Target.Direction;

/**
 * What became of a target.
 *
 * @param target the fact on record
 * @param found the number that it is about, over the replicates
 * @param share share of the replicates that agree with it; not a number where none has the number
 */
record TargetResult(Target target, Summary found, double share) {

  /** Whether a target is met. */
  enum Verdict {
    MET(new Text("met", "达到")),
    NOT_MET(new Text("not met", "未达到")),
    OPEN(new Text("cannot be told", "无法判断"));

    private final Text words;

    Verdict(Text words) {
      this.words = words;
    }

    Text words() {
      return words;
    }
  }

  /** By the mean over replicates and its interval: it lies wholly in the range, wholly outside, or neither. */
  Verdict verdict() {
    Interval mean = found.mean();
    if (!mean.known()) {
      return Verdict.OPEN;
    }
    if (target.holds(mean.low()) && target.holds(mean.high())) {
      return Verdict.MET;
    }
    return mean.high() < target.low() || mean.low() > target.high() ? Verdict.NOT_MET : Verdict.OPEN;
  }

  /** The fact in words. */
  Text title() {
    return target.title() == null ? target.indicator().title() : target.title();
  }

  /** What agrees with it, in words. */
  Text expected() {
    if (target.range() == null) {
      return target.direction() == Direction.INCREASES ? new Text("increases", "上升") : new Text("decreases", "下降");
    }
    return Words.of("%s to %s", "%s至%s", Numbers.plain(target.low()), Numbers.plain(target.high()));
  }

  /** Which number it is about, in words, in the years of a scenario. */
  Text number(ScenarioEntry scenario) {
    Text first = target.from() == null ? scenario.label(0) : scenario.named(target.from());
    Text last = target.to() == null ? scenario.label(scenario.lastCycle()) : scenario.named(target.to());
    if (target.direction() != null) {
      return Words.of("%s against %s", "%s与%s相比", last, first);
    }
    return switch (target.measure()) {
      case VALUE -> Words.of("in %s", "%s", last);
      case MEAN -> Words.of("mean from %s to %s", "%s至%s均值", first, last);
      case TOTAL -> Words.of("total from %s to %s", "%s至%s合计", first, last);
      case DIFFERENCE -> Words.of("%s less %s", "%s减%s", last, first);
      case RATIO -> Words.of("%s over %s", "%s与%s之比", last, first);
    };
  }
}
