package org.pairaid.model;

/** One stage of the pipeline (流程环节; model B15). */
public record PipelineStage(
    @Parameter(unit = "", en = "Identifier", zh = "代号") String id,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Name in words", zh = "名称") Text name,
    @Parameter(value = "0", max = 100, unit = "years", en = "Time that it takes", zh = "所需时间") double duration,
    @Parameter(value = "0", max = 1, unit = "probability", en = "Chance that a proposal drops out here; before aider or receiver, of one that is wholly alien to it",
            zh = "淘汰概率")
        double dropOut,
    @Parameter(value = "centre", unit = "", en = "Who decides: centre, aider, receiver, or both", zh = "决定主体") Decider decides,
    @Parameter(value = "approval", unit = "", en = "Approval comes before the work, closing after it", zh = "阶段") Phase phase) {

  /** What has been worked on can be abandoned (model A6), but drops out no more. */
  public PipelineStage {
    if (phase == Phase.CLOSING && dropOut > 0) {
      throw new IllegalArgumentException("after the work nothing drops out: dropOut of a closing stage must be 0");
    }
  }

  /** Who decides at a stage. */
  public enum Decider {
    /** The centre goes by its rules, whatever the domain. */
    CENTRE,
    /** The aider goes by what it is good at (沿用本地区审批经验). */
    AIDER,
    /** The receiver goes by what it needs. */
    RECEIVER,
    /** Either side may refuse, and friction takes its time (合署签字). */
    BOTH
  }

  /** When a stage comes. */
  public enum Phase {
    /** From application to publication (申报至公示). */
    APPROVAL,
    /** Between the work and its acceptance (考核、验收、评估). */
    CLOSING
  }

  double years(double friction) {
    return decides == Decider.BOTH ? duration * (1 + friction) : duration;
  }

  double dropOut(double supply, double need) {
    double ofAider = dropOut * (1 - supply);
    double ofReceiver = dropOut * (1 - need);
    return switch (decides) {
      case CENTRE -> dropOut;
      case AIDER -> ofAider;
      case RECEIVER -> ofReceiver;
      case BOTH -> 1 - (1 - ofAider) * (1 - ofReceiver);
    };
  }
}
