package org.pairaid.model;

/** Forms of aid beside scattered projects (组团式、飞地经济、总部经济、增减挂钩; model B12). */
public record Forms(
    @Parameter(value = "0", max = 1, en = "Share of talent funds that is pooled into teams", zh = "组团式援助比例", source = "Yang, section 1(2); 0 is none") double team,
    @Parameter(value = ".5", max = 10000, unit = "亿元 a cycle", en = "Pooled funds of a pairing below which no team comes about", zh = "组团最低规模") double teamMinimum,
    @Parameter(value = ".5", max = 100, unit = "factor", en = "By how much more each 亿元 above the minimum brings", zh = "组团规模效应") double teamGain,
    @Parameter(value = "0", max = 1, en = "Share of industry that is hosted at the aider", zh = "飞地经济比例", source = "Sun, section 2(2); 0 is none") double enclave,
    @Parameter(value = ".05", max = 10, unit = "per year", en = "Yearly revenue of the receiver from what is invested in enclaves", zh = "飞地税收分成") double enclaveRevenue,
    @Parameter(value = "1", max = 100, unit = "factor", en = "Factor on the backflow of attracted investment: taxes stay at headquarters", zh = "总部经济回流系数",
            source = "Sun, section 2(2); 1 changes nothing")
        double headquarters,
    @Parameter(value = "0", max = 1000, unit = "亿元 per 亿元", en = "Land quota that an aider buys for each 亿元 of aid", zh = "增减挂钩节余指标交易",
            source = "0 is none; 1152.4 亿元 in all: Wang 2022, section 3(1)")
        double landQuota) {}
