package org.pairaid.model;

import java.util.List;

/** A domain of projects (领域): what kind of thing aid is spent on, and what comes of it (model A1). */
public record Domain(
    @Parameter(unit = "", en = "Identifier", zh = "代号") String id,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Name in words", zh = "名称") Text name,
    @Parameter(max = 1, en = "Visibility of results", zh = "可视性") double visibility,
    @Parameter(above = true, max = 100, unit = "years", en = "Usual duration", zh = "周期") double duration,
    @Parameter(max = 1, en = "Soft part, which builds capability", zh = "软件（造血）部分") double soft,
    @Parameter(max = 1, en = "Social result", zh = "社会效能") double social,
    @Parameter(max = 1, en = "Part of the returns that flows back to the aider", zh = "回流比例") double backflow,
    @Parameter(max = 1, unit = "per 亿元", en = "Pollution", zh = "污染") double pollution,
    @Parameter(max = 1000, unit = "亿元 per 亿元", en = "Investment that funds attract", zh = "撬动投资倍数") double leverage,
    @Parameter(en = "What the soft part teaches; shares that sum to 1", zh = "软件部分的能力构成") CapabilityVector capabilities) {

  /** The seven domains that Sun lists as funded project types, with stylised attributes (assumption). */
  public static List<Domain> builtIn() {
    return List.of(
        domain("industry", "Industry", "产业协作", .70, 1.0, .40, .20, .35, .50, 5, .1, .1, .3, .4, .1),
        domain("consumption", "Consumption", "消费帮扶", .50, 0.5, .20, .50, .15, 0, 0, .1, .1, 0, .2, .6),
        domain("labour", "Labour", "劳务协作", .40, 0.5, .50, .70, .10, 0, 0, 0, .4, .2, .1, .3),
        domain("talent", "Talent", "干部人才培训交流", .20, 1.0, 1.0, .60, 0, 0, 0, .3, .4, .2, .1, 0),
        domain("relocation", "Relocation", "易地扶贫搬迁后续扶持", .60, 1.5, .30, .90, 0, 0, 0, .4, .3, .1, .1, .1),
        domain("public_service", "Public service", "基础设施和基本公共服务", .80, 2.0, .20, .90, .05, .10, 0, .4, .2, .1, .1, .2),
        domain("demonstration", "Demonstration", "乡村振兴示范", 1.0, 1.0, .10, .30, .05, .05, 0, .2, .2, .2, .2, .2));
  }

  private static Domain domain(String id, String en, String zh, double visibility, double duration, double soft, double social,
      double backflow, double pollution, double leverage, double... m) {
    return new Domain(id, new Text(en, zh), visibility, duration, soft, social, backflow, pollution, leverage,
        new CapabilityVector(m[0], m[1], m[2], m[3], m[4]));
  }
}
