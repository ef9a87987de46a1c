package org.pairaid.model;

/**
 * Social organisations that serve those whom government projects miss (社会组织; model B5). How many there are stands with their aider:
 * {@link AidingProfile#organisations}.
 */
public record Organisations(
    @Parameter(value = "0", max = 1000, unit = "亿元 a year", en = "What a social organisation of mean size gives; 0: none takes part", zh = "社会组织平均捐赠")
        double donation,
    @Parameter(value = ".8", max = 3, unit = "standard deviation of the logarithm", en = "How far social organisations differ in size", zh = "社会组织规模差异")
        double spread,
    @Parameter(value = ".5", max = 1, unit = "probability a cycle", en = "Chance to be at work in a cycle, without a platform", zh = "当期参与概率") double activity,
    @Parameter(value = ".8", max = 1, en = "Share of what is given that reaches those it is meant for, without a platform", zh = "目标群体适配",
            source = "assumption; they reach special groups more easily: Wang 2022, section 4(4)")
        double reach) {}
