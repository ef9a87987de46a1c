package org.pairaid.experiment;

import java.util.List;
import org.pairaid.scenario.ClaimFile;

/**
 * What came of a claim.
 *
 * @param claim the claim
 * @param trials under each of its behavioural models; the first one's verdict is the claim's
 * @param worlds under the first model in worlds with other parameters, ten replicates each; as many as were tried
 */
public record ClaimResult(ClaimFile claim, List<ClaimTrial> trials, List<ClaimTrial> worlds) {
  public ClaimResult {
    trials = List.copyOf(trials);
    worlds = List.copyOf(worlds);
  }

  /** The trial that the verdict rests on. */
  public ClaimTrial lead() {
    return trials.get(0);
  }

  public ClaimVerdict verdict() {
    return lead().verdict();
  }

  /** Worlds with other parameters in which it holds by the mean. */
  public long holding() {
    return worlds.stream().filter(world -> world.estimate() == ClaimVerdict.HOLDS).count();
  }

  /** Whether a decided verdict depends on the behavioural model, or turns in more than a fifth of the worlds with other parameters. */
  public boolean fragile() {
    return verdict() != ClaimVerdict.UNDECIDED && (turnsByBehaviour() || turnsByParameters());
  }

  /** Whether another behavioural model decides otherwise, or a claim holds under the first one only. */
  public boolean turnsByBehaviour() {
    List<ClaimVerdict> others = trials.stream().skip(1).map(ClaimTrial::verdict).toList();
    boolean otherwise = others.stream().anyMatch(other -> other != ClaimVerdict.UNDECIDED && other != verdict());
    return otherwise || verdict() == ClaimVerdict.HOLDS && !others.isEmpty() && !others.contains(ClaimVerdict.HOLDS);
  }

  /** Whether other parameters decide otherwise too often. */
  public boolean turnsByParameters() {
    long apart = verdict() == ClaimVerdict.HOLDS ? worlds.size() - holding() : holding();
    return apart > ClaimTerms.MOST_APART * worlds.size();
  }
}
