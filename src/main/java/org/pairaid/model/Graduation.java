package org.pairaid.model;

/** The rule of graduation (摘帽) from being aided. */
public record Graduation(
    @Parameter(value = ".75", max = 10, unit = "development index", en = "Development index that must be reached", zh = "摘帽门槛") double threshold,
    @Parameter(value = "2", min = 1, max = 10000, unit = "cycles", en = "Successive cycles at the threshold", zh = "连续达标年数") int cycles,
    @Parameter(value = ".5", max = 1, unit = "share a cycle", en = "How fast aid tapers after graduation (1: at once)", zh = "退出速度") double taper) {}
