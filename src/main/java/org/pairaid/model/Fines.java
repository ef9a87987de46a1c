package org.pairaid.model;

/** What being found out costs, in units of the score. */
public record Fines(
    @Parameter(value = ".2", max = 10, unit = "score", en = "Fine for pleading poverty that is seen through", zh = "虚报困难的处罚") double pleading,
    @Parameter(value = ".6", max = 10, unit = "score", en = "Fine for exposed collusion", zh = "联合避责被查实的处罚") double collusion) {}
