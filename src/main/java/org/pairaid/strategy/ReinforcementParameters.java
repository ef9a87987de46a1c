package org.pairaid.strategy;

import org.pairaid.model.Parameter;

/** Parameters of learning by reinforcement (强化学习). */
public record ReinforcementParameters(
    @Parameter(value = ".1", max = 1, unit = "share a cycle", en = "phi: how much of its experience is forgotten", zh = "遗忘率",
            source = "Erev and Roth 1998: .1")
        double phi,
    @Parameter(value = ".2", max = 1, unit = "share of the reward", en = "epsilon: how much of a reward goes to the ways of acting not followed", zh = "试探率",
            source = "Erev and Roth 1998: .2")
        double epsilon,
    @Parameter(value = "9", max = 1000, unit = "mean reward of a cycle", en = "s(1): strength of what it starts with", zh = "初始倾向强度",
            source = "Erev and Roth 1998: 9")
        double strength) {}
