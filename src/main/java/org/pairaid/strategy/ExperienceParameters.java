package org.pairaid.strategy;

import org.pairaid.model.Parameter;

/** Parameters of learning by experience-weighted attraction (经验加权吸引力). */
public record ExperienceParameters(
    @Parameter(value = ".9", max = 1, unit = "share a cycle", en = "phi: how much of earlier attractions is kept", zh = "经验保留率",
            source = "Camerer and Ho 1999: about .8 to 1")
        double phi,
    @Parameter(value = ".5", max = 1, unit = "weight", en = "delta: weight of imagined against real payoffs", zh = "设想收益的权重",
            source = "Camerer and Ho 1999: about .5")
        double delta,
    @Parameter(value = "0", max = 1, en = "kappa: from averaging payoffs (0) to adding them up (1); rho of the paper is phi (1 - kappa)", zh = "经验累积程度",
            source = "assumption: averages stay on the scale of payoffs; Camerer and Ho 1999: rho from 0 to phi")
        double kappa,
    @Parameter(value = "5", max = 1000, unit = "1 / utility", en = "lambda: how far it prefers what attracts it more; 0: not at all", zh = "选择敏感度",
            source = "assumption; 1 to 10 is usual where payoffs span 1. At default rules mean payoffs of the archetypes span .2, so 5 chooses gently, 50 firmly")
        double lambda,
    @Parameter(value = "1", max = 1000, unit = "cycles", en = "N(0): weight of the even attractions it starts with", zh = "初始经验权重")
        double weight) {}
