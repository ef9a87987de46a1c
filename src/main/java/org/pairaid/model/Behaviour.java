package org.pairaid.model;

/** Costs and gains as the governments feel them. */
public record Behaviour(
    @Parameter(value = "5", above = true, max = 10000, unit = "utility", en = "Cost of spending the whole discretionary budget on aid", zh = "出资成本")
        double fundingCost,
    @Parameter(value = ".2", above = true, max = 10000, unit = "utility", en = "Cost of avoiding blame", zh = "避责成本") double avoidanceCost,
    @Parameter(value = ".3", max = 1, unit = "score", en = "How much collusion can inflate a report", zh = "联合避责可虚增的分数") double inflation,
    @Parameter(value = ".5", max = 10, unit = "utility", en = "Private return from partners who can return favours", zh = "回馈收益")
        double privateReturn,
    @Parameter(value = ".3", max = 10, unit = "utility", en = "Gain from showcase projects", zh = "示范项目收益") double showcaseGain,
    @Parameter(value = ".2", max = 10, unit = "value", en = "Pull of the assessment's social weight on the choice of projects", zh = "社会效能牵引力")
        double socialPull,
    @Parameter(value = ".3", max = 1, unit = "share a cycle", en = "Speed at which beliefs follow experience", zh = "信念更新速度")
        double beliefSpeed,
    @Parameter(value = "0", max = 100, unit = "per year", en = "Speed at which a full burden wears down an aider's willingness", zh = "援助疲劳",
            source = "Sun, section 2(1), for the mechanism; 0 is none")
        double fatigue,
    @Parameter(value = ".2", max = 100, unit = "per year", en = "Speed at which willingness comes back", zh = "积极性恢复速度") double rest,
    @Parameter(value = "0", max = 10, unit = "per year", en = "Growth that an aider would lose by giving all its revenue", zh = "对本地发展的挤出",
            source = "Sun, section 2(2), for the mechanism; 0 is none")
        double crowdingOut,
    @Parameter(value = "0", max = 1, en = "Share of its effort that a receiver with the largest claim spends on claiming", zh = "争取援助所占精力",
            source = "Sun, section 2(2), for the mechanism; 0 is none")
        double claimEffort,
    @Parameter(value = "0", max = 1, en = "Share of a project's benefit that only replaces what the receiver would have done itself", zh = "为己所用",
            source = "Sun, section 2(3), for the mechanism; 0 is none. The flypaper effect of transfers, .64 of which are spent, would suggest .36")
        double fungibility) {}
