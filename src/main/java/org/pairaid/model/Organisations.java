package org.pairaid.model;

/** Social organisations that serve those whom government projects miss (社会组织; model B5). */
public record Organisations(
    @Parameter(value = "0", max = 1000, unit = "亿元 a year", en = "What a social organisation gives", zh = "社会组织捐赠") double donation) {}
