package org.pairaid.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.scenario.ClaimFile;

/**
 * A claim under one behavioural model.
 *
 * @param behaviour the model
 * @param findings by outcome, the lead first
 * @param replicates replicates that they rest on
 */
public record ClaimTrial(String behaviour, List<Finding> findings, int replicates) {
  public ClaimTrial {
    findings = List.copyOf(findings);
  }

  /**
   * Judges a claim by some replicates.
   *
   * @param numbers by replicate and outcome, value and reference
   */
  static ClaimTrial of(ClaimFile claim, String behaviour, List<double[][]> numbers, double level) {
    List<Finding> findings = IntStream.range(0, claim.outcomes().size()).mapToObj(o -> Finding.of(claim.outcomes().get(o),
        numbers.stream().mapToDouble(of -> of[o][0]).toArray(), numbers.stream().mapToDouble(of -> of[o][1]).toArray(), level)).toList();
    return new ClaimTrial(behaviour, findings, numbers.size());
  }

  /** The claim holds where all of it does, and does not where any of it does not. */
  public ClaimVerdict verdict() {
    return together(findings.stream().map(Finding::verdict).toList());
  }

  /** The same by the means alone. */
  ClaimVerdict estimate() {
    return together(findings.stream().map(Finding::estimate).toList());
  }

  /** Replicates in all that would decide it; not a number where no number would. */
  public double needed() {
    return findings.stream().filter(finding -> finding.verdict() == ClaimVerdict.UNDECIDED).mapToDouble(Finding::needed).max().orElse(replicates);
  }

  private static ClaimVerdict together(List<ClaimVerdict> verdicts) {
    return verdicts.contains(ClaimVerdict.DOES_NOT_HOLD) ? ClaimVerdict.DOES_NOT_HOLD
        : verdicts.stream().allMatch(ClaimVerdict.HOLDS::equals) ? ClaimVerdict.HOLDS : ClaimVerdict.UNDECIDED;
  }
}
