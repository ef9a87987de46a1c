package org.pairaid.model;

/** The route of the money (拨付方式; model B17). */
public record Payment(
    @Parameter(value = "0", min = 0, max = 10, unit = "tiers", en = "Treasuries between aider and county; 0: straight to the county", zh = "拨付层级",
            source = "Sun, section 1(2): both routes are in use")
        int tiers,
    @Parameter(value = "1", max = 1000, unit = "periods", en = "Periods that a treasury keeps the money", zh = "每级滞留期数") int delay,
    @Parameter(value = ".05", max = 1, en = "Share of the money that leaks at a treasury, without digital accountability", zh = "每级漏损比例") double leakage) {

  /** How an aider pays (资金拨付方式). */
  public enum Route {
    /** Down the treasuries that {@link Payment#tiers} counts. */
    TREASURY,
    /** Straight to the county. */
    DIRECT
  }
}
