package org.pairaid.model;

import java.util.List;

/** The rules of pairing (结对): who aids whom, how many, and how long it stands (model B2). A change of them pairs anew. */
public record PairingRules(
    @Parameter(value = "fixed", unit = "", en = "Rule of pairing", zh = "结对规则", source = "Sun, section 1(1): long-term fixed pairs") Rule rule,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Pairs of an aiding and a receiving government: all of them under fixed, those with a history under tie",
            zh = "结对关系")
        List<Pair> pairs,
    @Parameter(value = "1", min = 1, max = 1000, unit = "governments", en = "Aiders that each receiver gets, under any rule but fixed", zh = "每个受援地的支援方数")
        int perReceiver,
    @Parameter(value = "0", max = 1_000_000, unit = "governments",
            en = "Most receivers that each aider takes, under any rule but fixed; 0: in proportion to revenue, so many that all are covered", zh = "每个支援方的受援地数上限")
        int perAider,
    @Parameter(value = "0", max = 1000, unit = "cycles", en = "Cycles after which pairs are made anew; 0: never", zh = "结对调整周期",
            source = "Sun, section 1(1): long-term fixed pairs")
        int revision,
    @Parameter(en = "What makes a tie, under the rule tie", zh = "渊源构成") Ties ties) {

  public PairingRules {
    pairs = pairs == null ? List.of() : pairs;
  }

  /** The same rules with other pairs. */
  public PairingRules with(List<Pair> others) {
    return new PairingRules(rule, others, perReceiver, perAider, revision, ties);
  }

  /** Rules of pairing. */
  public enum Rule {
    /** The listed pairs (长期固定结对). */
    FIXED,
    /** The strongest ties of history, economy and nearness (历史渊源、经济关系). */
    TIE,
    /** The most capable aiders with the neediest receivers (以强扶弱). */
    NEED_CAPACITY,
    /** By chance (偶然性). */
    RANDOM,
    /** Deferred acceptance on what both sides prefer (双边匹配). */
    STABLE,
    /** The best match of needs with what aiders are good at (所需与所能). */
    OPTIMAL
  }

  /** Weights of what ties an aider to a receiver. */
  public record Ties(
      @Parameter(value = "1", max = 1000, unit = "weight", en = "Weight of a listed pair", zh = "历史渊源权重") double history,
      @Parameter(value = "1", max = 1000, unit = "weight", en = "Weight of economic mass, the geometric mean of both revenues over the largest such", zh = "经济关系权重")
          double economy,
      @Parameter(value = "1", max = 1000, unit = "weight", en = "Weight of nearness, exp(-distance in 1000 km)", zh = "空间邻近权重") double nearness) {}
}
