package org.pairaid.model;

import java.util.Map;

/** The rules of contracting (发包): how much each aider is asked for, and how hard it is to bargain that down. */
public record Contract(
    @Parameter(value = "diagonal", unit = "", en = "Diagonal: the centre contracts provinces. Straight: provinces pass the task on to their cities",
            zh = "斜向发包止于省级；正向发包再分解到下级政府", source = "Sun, section 1(1)")
        Form form,
    @Parameter(value = ".005", max = 1, unit = "share of revenue a year; series",
            en = "Nominal yearly target as a share of the aider's revenue", zh = "年度援助任务占财政收入的比例",
            source = "order of magnitude of 2020: Wang 2022, table 5, over the nine aiders' revenue is 0.0048")
        Series quota,
    @Parameter(value = "0", min = -.9, max = 10, unit = "per cycle", en = "Yearly growth of the quota", zh = "任务逐年累加率")
        double quotaGrowth,
    @Parameter(value = ".4", max = 1, en = "Largest share of the target that pleading poverty can bargain away",
            zh = "“装穷叫苦”最多可减免的任务比例")
        double maxRelief,
    @Parameter(value = ".3", max = 1, en = "The centre's information about fiscal capacity without digital means",
            zh = "中央对财政能力的核实程度")
        double verification,
    @Parameter(value = ".5", max = 1, unit = "share of the gap a cycle",
            en = "Speed at which the aid budget moves to what is wanted (1: at once)", zh = "预算调整速度")
        double budgetInertia,
    @Parameter(value = "1", max = 10, unit = "share of wanted funds",
            en = "Budget before the first cycle, where an aider's initialFunds is not given", zh = "初始到位率")
        double initialDelivery,
    @Parameter(value = "0", max = 1, unit = "probability", en = "Specificity: chance that a project follows the centre's own plan, not the two sides' consultation",
            zh = "任务明确程度（其余为剩余控制权）", source = "Sun, sections 1(1) and 2(1); 0 leaves all control to the two sides")
        double specificity,
    @Parameter(value = Parameter.OPTIONAL, max = 1, unit = "share by domain", en = "The centre's plan by domain; shares that sum to 1", zh = "中央的分领域计划")
        Map<String, Double> plan) {

  /** A plan that is given is whole. */
  public Contract {
    if (plan != null && Math.abs(plan.values().stream().mapToDouble(Double::doubleValue).sum() - 1) > Evaluators.TOLERANCE) {
      throw new IllegalArgumentException("the shares of the plan must sum to 1");
    }
  }

  /** The same rules with another quota. */
  public Contract with(Series otherQuota) {
    return new Contract(form, otherQuota, quotaGrowth, maxRelief, verification, budgetInertia, initialDelivery, specificity, plan);
  }

  /** The form of contracting. */
  public enum Form {
    /** Centre to province only (斜向发包). */
    DIAGONAL(.5),
    /** On from province to city (正向发包). */
    STRAIGHT(1);

    private final double reach;

    Form(double reach) {
      this.reach = reach;
    }

    /** How far an aider's pressure reaches down, share in [0,1]. */
    public double reach() {
      return reach;
    }
  }
}
