package org.pairaid.model;

/** Whether the mechanism runs: from trigger and decision to its end, and perhaps again (激发、决策与终止; model B1). */
public final class Mechanism {
  private static final int NEVER = -1;

  /** Whether the mechanism runs. Start: false. */
  private boolean active;
  /** Cycle in which it was triggered. Start: none. */
  private int triggered = NEVER;
  /** Cycle in which it last ended. Start: none. */
  private int lastEnd = NEVER;

  /**
   * Settles whether it runs in a cycle.
   *
   * @param ratio aiders' revenue per head over receivers'; not a number where no condition compares them
   * @param graduatedShare share of receivers that have graduated
   */
  public void settle(Trigger rules, int cycle, double ratio, double graduatedShare) {
    boolean over = rules.end().met(cycle, ratio, graduatedShare);
    if (active && over) {
      active = false;
      triggered = NEVER;
      lastEnd = cycle;
    } else if (!active) {
      if (triggered == NEVER && !over && rules.fires(cycle, lastEnd, ratio)) {
        triggered = cycle;
      }
      active = triggered != NEVER && cycle >= triggered + rules.delay();
    }
  }

  /** Whether it runs. */
  public boolean active() {
    return active;
  }
}
