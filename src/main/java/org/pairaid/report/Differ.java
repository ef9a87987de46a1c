package org.pairaid.report;

import org.pairaid.experiment.PairedDifference;
import org.pairaid.model.Text;

/** Differences and how sure they are, in words. */
final class Differ {
  private Differ() {}

  /** "0.1 lower", "0.1 higher". */
  static Text words(double difference) {
    String size = Numbers.of(Math.abs(difference));
    return difference == 0 ? new Text("no other", "相同") : difference < 0 ? Words.of("%s lower", "低%s", size) : Words.of("%s higher", "高%s", size);
  }

  /** "−0.1, 95 % interval −0.12 to −0.08". */
  static Text difference(PairedDifference difference, double level) {
    return Words.of("%s, %s", "%s，%s", Numbers.alike(difference.difference(), difference.low(), difference.high())[0], interval(difference, level));
  }

  /** "95 % interval −0.12 to −0.08", or that it is the same in every replicate. */
  static Text interval(PairedDifference difference, double level) {
    String[] numbers = Numbers.alike(difference.difference(), difference.low(), difference.high());
    return difference.constant() ? new Text("in every replicate", "各次重复均如此")
        : Words.of("%s %% interval %s to %s", "%s%%置信区间%s至%s", percent(level), numbers[1], numbers[2]);
  }

  /** A level as percent: 95, 99.9. */
  static String percent(double level) {
    return Numbers.plain(Math.round(level * 1e6) / 1e4);
  }

  /** A probability from a thousand draws: not more sure than that. */
  static Text probability(double probability) {
    return probability > .999 ? new Text("over 0.999", "大于0.999") : probability < .001 ? new Text("below 0.001", "小于0.001") : Words.of("%s", "%s", Numbers.of(probability, 2));
  }

  /** A count that is an estimate: two digits. */
  static String count(double count) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(count)) - 1));
    return count > 1e9 ? "1,000,000,000+" : Numbers.of(Math.ceil(count / unit) * unit, 0);
  }
}
