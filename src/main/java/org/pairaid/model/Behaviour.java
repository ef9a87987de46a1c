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
    @Parameter(value = ".3", max = 1, unit = "share a year", en = "Speed at which beliefs follow experience", zh = "信念更新速度")
        double beliefSpeed) {}
