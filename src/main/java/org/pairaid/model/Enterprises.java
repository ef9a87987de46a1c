package org.pairaid.model;

/** Enterprises that join, invest in and leave pairings (万企帮万村; model B5). How many there are stands with their aider: {@link AidingProfile#enterprises}. */
public record Enterprises(
    @Parameter(value = "0", max = 1000, unit = "亿元 a year", en = "What an enterprise of mean size can invest; 0: none takes part", zh = "企业平均帮扶投资能力")
        double investment,
    @Parameter(value = ".8", max = 3, unit = "standard deviation of the logarithm", en = "How far enterprises differ in size", zh = "企业规模差异") double spread,
    @Parameter(value = ".3", max = 1, unit = "probability a year", en = "Chance that a free enterprise joins a place of full openness that it fully trusts",
            zh = "加入结对概率")
        double join,
    @Parameter(value = ".3", max = 1, unit = "probability a year", en = "Chance that an enterprise without any confidence leaves", zh = "退出结对概率") double leave,
    @Parameter(value = ".1", max = 10, unit = "per year", en = "Return on what it has invested, at full fit", zh = "投资收益率") double returnRate,
    @Parameter(value = ".35", max = 1, en = "Share of the return that flows back", zh = "收益回流比例", source = "assumption; as the domain of industry") double backflow,
    @Parameter(value = ".15", max = 10, unit = "亿元 per 亿元", en = "Public giving beside investment", zh = "公益投入与产业投入之比",
            source = "Wang 2022, section 4(4): 168.64 over 1105.9")
        double giving,
    @Parameter(value = "814", max = 1_000_000, unit = "persons per 亿元", en = "Persons placed in jobs for each 亿元 of investment", zh = "每亿元投资安置就业人数",
            source = "Wang 2022, section 4(4): 900 000 over 1105.9")
        double jobs) {}
