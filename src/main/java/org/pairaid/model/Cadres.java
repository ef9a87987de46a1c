package org.pairaid.model;

/** Persons sent with the money (挂职干部; model B14). */
public record Cadres(
    @Parameter(value = "0", max = 10000, unit = "persons per 亿元", en = "Persons sent for each 亿元 of aid", zh = "每亿元资金派出人数") double perFunds) {}
