package org.pairaid.model;

/** Who is paired with whom, by id. */
public record Pair(
    @Parameter(unit = "", en = "Aiding government", zh = "支援方") String aiding,
    @Parameter(unit = "", en = "Receiving government", zh = "受援方") String receiving) {}
