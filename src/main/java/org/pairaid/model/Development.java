package org.pairaid.model;

/** How receiving places develop (自主发展). Rates are per year. */
public record Development(
    @Parameter(value = "-.01", min = -1, max = 1, unit = "per year", en = "Growth of own revenue without effort and aid", zh = "基础增长率")
        double growthBase,
    @Parameter(value = ".16", max = 10, unit = "per year", en = "Growth from effort times capability", zh = "努力与能力的增长贡献") double growthEffort,
    @Parameter(value = ".04", max = 10, unit = "per year", en = "Growth from useful infrastructure", zh = "基础设施的增长贡献") double growthHard,
    @Parameter(value = ".01", max = 1, unit = "per square root of a year", en = "Noise of growth", zh = "增长波动") double growthNoise,
    @Parameter(value = ".5", max = 100, unit = "per year", en = "Speed at which soft aid builds capability", zh = "能力提升速度") double capabilityGain,
    @Parameter(value = ".03", max = 100, unit = "per year", en = "Decay of capability without effort", zh = "能力衰减速度") double capabilityDecay,
    @Parameter(value = ".02", above = true, unit = "亿元 per 万人 a year", en = "Soft aid per head at which half its effect is reached", zh = "软援助半饱和值")
        double softHalf,
    @Parameter(value = ".5", max = 100, unit = "per year", en = "Speed at which external money forms the habit of dependence", zh = "依赖习惯形成速度",
            source = "assumption; range .05 to .3 proposed for a related form")
        double habitGain,
    @Parameter(value = ".15", max = 100, unit = "per year", en = "Speed at which effort unlearns dependence", zh = "依赖习惯消退速度") double habitLoss,
    @Parameter(value = ".8", max = 1, en = "Share of effort that full dependence takes away", zh = "依赖对努力的抑制") double habitEffect,
    @Parameter(value = ".2", above = true, unit = "亿元 per 万人", en = "Infrastructure per head at which half its effect is reached", zh = "硬件半饱和值")
        double hardHalf,
    @Parameter(value = ".05", max = 100, unit = "per year", en = "Decay of infrastructure", zh = "硬件折旧率") double hardDecay,
    @Parameter(value = "1", max = 100, unit = "per year", en = "Speed of satisfaction", zh = "满意度调整速度") double satisfactionSpeed,
    @Parameter(value = "2", max = 1000, unit = "万人 per 亿元", en = "How fast service lowers a need", zh = "需求满足速度") double needService,
    @Parameter(value = ".05", max = 100, unit = "per year", en = "Speed at which needs return", zh = "需求恢复速度") double needGrowth,
    @Parameter(value = ".3", above = true, unit = "亿元 per 万人", en = "Own revenue per head that counts as developed", zh = "人均财力目标")
        double revenueGoal,
    @Parameter(value = "0", max = 1000, unit = "亿元 per 万人", en = "Own revenue per head below which effort and infrastructure bring less growth", zh = "贫困陷阱门槛",
            source = "Wang 2022, section 5(3), after Nurkse, for the mechanism; 0 is none")
        double trapRevenue,
    @Parameter(value = ".05", max = 10, unit = "per year", en = "Growth of output that attracted investment as large as own revenue brings beside that of revenue", zh = "投资对产出的拉动")
        double investmentOutput,
    @Parameter(value = ".3", max = 1, en = "Part of the growth by attracted investment that reaches households", zh = "增长惠及居民收入的比例") double passThrough,
    @Parameter(value = ".03", max = 10, unit = "per year", en = "Growth of household income by aid with social content", zh = "民生援助的增收作用",
            source = "half of it is of the order of Xu Ming 2022: household consumption +21 to +24 % from 2000 to 2014") double livelihoodGain) {}
