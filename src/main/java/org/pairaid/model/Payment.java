package org.pairaid.model;

/** The route of the money (拨付方式; model B17). */
public record Payment(
    @Parameter(value = "0", min = 0, max = 10, unit = "tiers", en = "Treasuries between aider and county; 0: straight to the county", zh = "拨付层级") int tiers) {}
