package org.pairaid.model;

/** How far the mechanism is institutionalised (制度化): Yang, section 3(3). */
public record Institution(
    @Parameter(value = ".3", max = 1, unit = "level", en = "Special law on paired aid", zh = "专门法律") double law,
    @Parameter(value = ".3", max = 1, unit = "level", en = "Unified office from the centre down", zh = "统一专门机构") double office,
    @Parameter(value = ".3", max = 10, unit = "utility", en = "Force of legal duty where the law is complete", zh = "法律责任强度")
        double legalDuty,
    @Parameter(value = "0", max = 1, unit = "level", en = "Channel of dialogue and arbitration with the centre", zh = "反馈与仲裁渠道",
            source = "Yang, section 3(3); 0 is none")
        double dialogue,
    @Parameter(value = "0", max = 1, unit = "share of funds", en = "Funds lost to coordination without any office", zh = "无统一机构时的协调损耗（多头）",
            source = "Yang, section 3(3); 0 is none")
        double coordinationLoss,
    @Parameter(value = "0", max = 1, unit = "probability", en = "Chance that no one is in charge of a project, without any office", zh = "无统一机构时的管理真空（缺躯、无脚）",
            source = "Yang, section 3(3); 0 is none")
        double vacuum) {

  /** Share of funds that coordination takes from projects. */
  public double lostToCoordination() {
    return coordinationLoss * (1 - office);
  }

  /** Chance that no one is in charge of a project. */
  public double unattended() {
    return vacuum * (1 - office);
  }
}
