package org.pairaid.strategy;

import org.pairaid.model.Parameter;

/** Parameters of learning by imitation (模仿). */
public record ImitationParameters(
    @Parameter(value = "10", max = 1000, unit = "1 / success", en = "beta, intensity of selection: how surely it copies who does better; 0: by the toss of a coin", zh = "选择强度",
            source = "assumption: a lead of .1 is copied with probability .73, one of .3 with .95")
        double beta,
    @Parameter(value = ".05", max = 1, unit = "probability", en = "Chance to try a way of acting at random instead", zh = "试验概率") double experiment) {}
