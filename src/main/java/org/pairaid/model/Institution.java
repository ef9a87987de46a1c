package org.pairaid.model;

/** How far the mechanism is institutionalised (制度化): Yang, section 3(3). */
public record Institution(
    @Parameter(value = ".3", max = 1, unit = "level", en = "Special law on paired aid", zh = "专门法律") double law,
    @Parameter(value = ".3", max = 1, unit = "level", en = "Unified office from the centre down", zh = "统一专门机构") double office,
    @Parameter(value = ".3", max = 10, unit = "utility", en = "Force of legal duty where the law is complete", zh = "法律责任强度")
        double legalDuty) {}
