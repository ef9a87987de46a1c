package org.pairaid.model;

/** The rules of assessment (考核): what counts, who evaluates, what is at stake. */
public record Assessment(
    @Parameter(value = "1", max = 100, unit = "utility; series", en = "Stakes of the assessment for a fully career-minded official",
            zh = "考核奖惩强度")
        Series stakes,
    @Parameter(value = ".15", max = 100, unit = "utility", en = "Weight of reputation, which works without assessment", zh = "声誉机制强度")
        double reputation,
    @Parameter(value = ".5", max = 10, unit = "weight", en = "Accountability pressure that is passed down", zh = "问责强度")
        double accountability,
    @Parameter(value = ".5", max = 1, unit = "weight", en = "Weight of execution against outcome", zh = "任务执行（相对成效）的权重")
        double executionWeight,
    @Parameter(value = ".5", max = 1, unit = "weight", en = "Weight of visible economic results against social results",
            zh = "经济效益（相对社会效能）的权重")
        double economicWeight,
    @Parameter(value = ".1", max = 10, unit = "weight", en = "Weight of an even split of aid over partners", zh = "均衡分配的权重")
        double equityWeight,
    @Parameter(en = "Weights of the evaluators", zh = "评价主体权重") Evaluators evaluators,
    @Parameter(value = ".1", max = 1, unit = "probability", en = "Inspection: chance that collusion is detected, without digital means",
            zh = "督查发现概率")
        double inspection,
    @Parameter(value = ".5", max = 10, unit = "weight", en = "How far both sides are assessed as one", zh = "援受双方捆绑考核程度",
            source = "assumption; both sides are assessed together: Sun, section 1(2)")
        double joint,
    @Parameter(value = ".5", max = 10, unit = "weight", en = "Stakes of the assessment for receivers, relative to aiders", zh = "受援方考核强度")
        double receiverStakes,
    @Parameter(value = ".2", max = 10, unit = "weight", en = "Weight of self-development in the receivers' assessment", zh = "自主发展考核权重")
        double selfDevelopmentWeight,
    @Parameter(en = "Fines", zh = "处罚") Fines fines,
    @Parameter(en = "How the score is rewarded", zh = "考核结果运用") Reward reward,
    @Parameter(value = ".05", max = 10, unit = "score, standard deviation", en = "Error of the third party", zh = "第三方评价误差")
        double thirdPartyError,
    @Parameter(value = ".05", max = 10, unit = "score, standard deviation", en = "Error of the public's evaluation", zh = "群众评价误差")
        double publicError) {

  /** The same rules with another inspection and other weights of the evaluators. */
  public Assessment with(double otherInspection, Evaluators others) {
    return new Assessment(stakes, reputation, accountability, executionWeight, economicWeight, equityWeight, others, otherInspection, joint, receiverStakes,
        selfDevelopmentWeight, fines, reward, thirdPartyError, publicError);
  }
}
