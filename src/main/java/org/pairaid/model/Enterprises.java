package org.pairaid.model;

/** Enterprises that join, invest in and leave pairings (万企帮万村; model B5). */
public record Enterprises(
    @Parameter(value = "0", max = 1000, unit = "亿元 a year", en = "What an enterprise can invest in a pairing", zh = "企业帮扶投资能力") double investment) {}
