package org.pairaid.model;

/** When the mechanism runs at all: what starts it and what ends it (激发机制、决策机制; model B1). */
public record Trigger(
    @Parameter(value = "0", max = 1000, unit = "ratio", en = "Aiders' revenue per head over receivers' that starts the mechanism; 0: it always runs", zh = "激发机制的差距门槛")
        double gap) {}
