package org.pairaid.model;

/** Forms of aid beside scattered projects (组团式、飞地经济、总部经济; model B12). */
public record Forms(
    @Parameter(value = "0", max = 1, en = "Share of talent funds that is pooled into teams", zh = "组团式援助比例") double team) {}
