package org.pairaid.model;

/** Straight contracting with the aiders' own cities as deputies (正向发包; model B3). */
public record Deputies(
    @Parameter(value = "0", max = 10, unit = "share", en = "By how much a tier adds to the target it passes down", zh = "层层加码幅度",
            source = "0 is none; a press report of 150 that became 200 over three tiers is .10 a tier")
        double amplification,
    @Parameter(value = "1", min = 1, max = 10, unit = "tiers", en = "Tiers that the target passes on its way to those who carry it", zh = "任务传递层级数",
            source = "Sun, section 1(1): from the province to its cities")
        int tiers) {

  /** The load that arrives at a deputy, for a load of 1 on the aider. */
  public double amplified() {
    return StrictMath.pow(1 + amplification, tiers);
  }
}
