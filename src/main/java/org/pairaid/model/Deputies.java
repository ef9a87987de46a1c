package org.pairaid.model;

/** Straight contracting with the aiders' own cities as deputies (正向发包; model B3). */
public record Deputies(
    @Parameter(value = "0", max = 10, unit = "share", en = "By how much a tier adds to the target it passes down", zh = "层层加码幅度") double amplification) {}
