package org.pairaid.model;

/** What holds for the aid of one channel, relative to the contract and the assessment (model B13). */
public record Channel(
    @Parameter(value = "1", max = 1000, unit = "factor; series", en = "Factor on the quota", zh = "任务系数", source = "1 changes nothing") Series quota,
    @Parameter(value = "1", max = 100, unit = "factor; series", en = "Factor on the stakes", zh = "考核奖惩系数", source = "1 changes nothing") Series stakes) {}
