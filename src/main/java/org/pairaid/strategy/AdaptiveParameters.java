package org.pairaid.strategy;

import org.pairaid.model.Parameter;

/** Parameters of the adaptive centre (反馈). */
public record AdaptiveParameters(
    @Parameter(value = ".1", max = 1, unit = "score", en = "Divergence of self-reports from the third party's findings that is let pass", zh = "自评与第三方评价差距的容忍度",
            source = "assumption: honest reports diverge by .04 where the third party errs by .05")
        double tolerance,
    @Parameter(value = ".25", max = 1, unit = "share of the way a cycle", en = "How fast vigilance rises and falls; 0: never", zh = "督查力度每期调整幅度")
        double step,
    @Parameter(value = ".5", max = 1, unit = "probability", en = "Inspection at full vigilance", zh = "督查发现概率上限") double inspection,
    @Parameter(value = ".1", max = 1, unit = "weight", en = "Weight of the aider's own report at full vigilance", zh = "支援方自评权重下限") double ownReport,
    @Parameter(value = "0", max = 1, unit = "share a cycle", en = "How fast the quota follows delivery; 0: not at all", zh = "任务比例每期调整幅度")
        double quotaStep,
    @Parameter(value = ".9", max = 10, unit = "share of the target", en = "Delivery above which the quota rises and below which it falls", zh = "到位率目标") double deliveryGoal,
    @Parameter(value = "2", min = 1, max = 100, unit = "times the scheduled quota", en = "Largest rise of the quota; its inverse is the largest fall", zh = "任务比例最大调整倍数")
        double quotaRange) {}
