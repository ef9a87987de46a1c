package org.pairaid.model;

/** Persons sent with the money (挂职干部; model B14). */
public record Cadres(
    @Parameter(value = "0", max = 10000, unit = "persons per 亿元", en = "Persons sent for each 亿元 of aid", zh = "每亿元资金派出人数",
            source = "0 is none; 2016-2020: 169, Wang 2022, table 5")
        double perFunds,
    @Parameter(value = "0", max = 10000, unit = "persons per 万人", en = "Persons a pairing keeps in the villages whatever its money: first secretaries, resident teams",
            zh = "第一书记与驻村工作队", source = "0 is none")
        double perPopulation,
    @Parameter(value = "80", above = true, max = 100000, unit = "persons per 亿元", en = "Persons for each 亿元 at which half of their effect is reached", zh = "人员半饱和值")
        double half,
    @Parameter(value = "3", min = 1, max = 10000, unit = "cycles", en = "Cycles of a posting, after which all are relieved", zh = "轮换年限",
            source = "usual length of a posting; regular rotation: Wang 2022, table 1")
        int tenure,
    @Parameter(value = ".3", max = 1, unit = "share", en = "Share of the way back to its start that trust goes when they are relieved", zh = "轮换的信任损失") double turnover,
    @Parameter(value = ".3", max = 1, unit = "level", en = "Information about need that full teams add", zh = "驻点了解需求") double information,
    @Parameter(value = ".3", max = 1, unit = "level", en = "Supervision that full teams add", zh = "驻点监管") double supervision,
    @Parameter(value = "0", max = 1, en = "Benefit lost to elites and mere consumption where nobody is sent", zh = "精英侵吞比例",
            source = "Wang 2022, section 5(3); 0 is none")
        double capture,
    @Parameter(value = "0", max = 1, unit = "level", en = "How far full teams look for projects that show before they leave", zh = "干部个人政绩考量",
            source = "Sun, section 2(3); 0 is none")
        double ambition) {}
