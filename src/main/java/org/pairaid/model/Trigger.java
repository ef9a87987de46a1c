package org.pairaid.model;

/** When the mechanism runs at all: what starts it, how long the decision takes, what ends it (激发机制、决策机制; model B1). */
public record Trigger(
    @Parameter(value = "0", max = 1000, unit = "ratio", en = "Aiders' revenue per head over receivers' at which the mechanism is triggered; 0: no such trigger", zh = "激发机制的差距门槛")
        double gap,
    @Parameter(value = "0", max = 999, unit = "cycle", en = "Cycle of an event that triggers the mechanism; 0: none. Without gap and event it is triggered at once", zh = "触发事件的年次")
        int event,
    @Parameter(value = "0", max = 999, unit = "cycles", en = "From trigger to start: proposal, confirmation, document, proclamation", zh = "决策时滞")
        int delay,
    @Parameter(en = "What ends the mechanism: all conditions that are set must hold", zh = "终止条件") End end) {

  /** Whether revenue per head matters, so that the aiders' populations must be known. */
  public boolean comparesRevenue() {
    return gap > 0 || end.gap > 0;
  }

  /**
   * Whether the mechanism is triggered.
   *
   * @param lastEnd cycle in which it last ended; -1 if it never did
   * @param ratio aiders' revenue per head over receivers'
   */
  boolean fires(int cycle, int lastEnd, double ratio) {
    boolean untriggered = gap == 0 && event == 0;
    return untriggered && lastEnd < 0 || gap > 0 && ratio >= gap || event > lastEnd && event > 0 && event <= cycle;
  }

  /** What ends the mechanism; a condition of 0 is not set. */
  public record End(
      @Parameter(value = "0", max = 1000, unit = "ratio", en = "Aiders' revenue per head over receivers' below which it may end", zh = "终止的差距门槛") double gap,
      @Parameter(value = "0", max = 1, en = "Share of receivers that must have graduated; 1: no exit before all have", zh = "终止所需摘帽比例（1为不脱贫不脱钩）") double graduated,
      @Parameter(value = "0", max = 999, unit = "cycle", en = "First cycle without the mechanism, at the earliest", zh = "最早终止年次") int cycle) {

    /** Whether it is to end: some condition is set, and all that are hold. */
    boolean met(int now, double ratio, double graduatedShare) {
      boolean set = gap > 0 || graduated > 0 || cycle > 0;
      return set && (gap == 0 || ratio < gap) && graduatedShare >= graduated && now >= cycle;
    }
  }
}
