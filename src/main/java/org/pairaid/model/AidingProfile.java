package org.pairaid.model;

import java.util.Map;

/** What a scenario says of one aiding government (支援方政府). */
public record AidingProfile(
    @Parameter(unit = "", en = "Identifier", zh = "代号") String id,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Name in words", zh = "名称") Text name,
    @Parameter(above = true, unit = "亿元 a year", en = "Own revenue", zh = "财政收入") double revenue,
    @Parameter(value = ".06", min = -1, max = 1, unit = "per year", en = "Growth of revenue", zh = "收入增长率") double growth,
    @Parameter(value = ".05", above = true, max = 1, en = "Share of revenue that can be spent at discretion", zh = "可支配财力比例") double slack,
    @Parameter(value = ".8", max = 1, unit = "level", en = "Career concern of its officials", zh = "晋升激励") double career,
    @Parameter(value = ".7", max = 1, unit = "level by domain", en = "What it is good at", zh = "所能") Map<String, Double> supply,
    @Parameter(value = Parameter.OPTIONAL, unit = "亿元 a year", en = "Aid budget before the first cycle", zh = "初始援助资金")
        Double initialFunds,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Its own strategy, where it is not the scenario's", zh = "自有策略")
        StrategyChoice strategy) {}
