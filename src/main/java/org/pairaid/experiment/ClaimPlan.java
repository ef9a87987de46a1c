package org.pairaid.experiment;

import java.util.List;
import org.pairaid.scenario.Claim;

/**
 * What one trial runs: a claim's worlds under a behavioural model.
 *
 * @param trial how its evidence is filed
 * @param settings {@code PATH=VALUE} of other parameters
 * @param looks replicates at each look
 */
record ClaimPlan(Claim claim, ClaimEvidence.Trial trial, List<String> settings, List<Integer> looks) {
  ClaimPlan {
    settings = List.copyOf(settings);
    looks = List.copyOf(looks);
  }

  /** Replicates that it has at a look. */
  List<double[][]> known(ClaimEvidence evidence, int look) {
    return evidence.first(trial, looks.get(look), claim.file().outcomes().size());
  }

  /** Whether a look ends it: as the last one, or by a verdict. */
  boolean ended(ClaimEvidence evidence, int look, double level) {
    return look == looks.size() - 1 || ClaimTrial.of(claim.file(), trial.behaviour(), known(evidence, look), level).verdict() != ClaimVerdict.UNDECIDED;
  }
}
