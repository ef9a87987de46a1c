package org.pairaid.model;

/**
 * Digital governance (数字技术赋能): the three paths of Sun, section 3, and what Sun, section 4 leaves open about them (model B6): adoption, the
 * divide, integration, dependence, burden and cost.
 */
public record Digital(
    @Parameter(value = "0", max = 1, unit = "level", en = "Accountability: actions and funds become visible to the centre", zh = "责任性",
            source = "Sun, section 3(1); 0 is none")
        double accountability,
    @Parameter(value = "0", max = 1, unit = "level", en = "Participation: firms and citizens join through platforms", zh = "参与性",
            source = "Sun, section 3(2); 0 is none")
        double participation,
    @Parameter(value = "0", max = 1, unit = "level", en = "Responsiveness: the public's needs are heard directly", zh = "回应性",
            source = "Sun, section 3(3); 0 is none")
        double responsiveness,
    @Parameter(value = "0", max = 1, unit = "level", en = "Early warning of relapse: a graduate near the threshold regains weight", zh = "防返贫监测",
            source = "Sun, section 3(1): Jiaxing and Maoxian; 0 is none")
        double warning,
    @Parameter(value = "0", max = 1, unit = "level", en = "Forecasts and trials: luck taken out of what becomes of projects", zh = "智能研判与数字孪生",
            source = "Sun, section 3(1); 0 is none")
        double forecast,
    @Parameter(value = "1", max = 1, en = "Integration of platforms: what is left of every level's effect where they do not fit together", zh = "平台整合程度",
            source = "Sun, section 4; 1 is whole")
        double integration,
    @Parameter(value = "0", max = 10000, unit = "cycle", en = "Cycle in which adoption begins", zh = "推广起始年度") int start,
    @Parameter(value = "0", max = 10000, unit = "cycles", en = "Cycles in which adoption goes from a tenth to nine tenths; 0: at once", zh = "推广所需年数")
        double adoption,
    @Parameter(value = "0", max = 100, unit = "per year", en = "Speed at which training gives access to those who lack it", zh = "数字技能培训速度",
            source = "Sun, section 4; 0 is none")
        double training,
    @Parameter(value = "0", max = 1, unit = "probability a cycle", en = "Chance that a place's platforms fail for a cycle", zh = "平台故障概率",
            source = "Sun, section 4; 0 is none")
        double outage,
    @Parameter(value = "0", max = 100, unit = "per year", en = "Speed at which supervision on site is unlearnt where platforms stand in for it", zh = "数字依赖形成速度",
            source = "Sun, section 4; 0 is none")
        double dependence,
    @Parameter(value = "0", max = 1, unit = "share of quality", en = "Quality lost to the time that full platforms take", zh = "指尖形式主义负担",
            source = "assumption; 0 is none")
        double burden,
    @Parameter(value = "0", max = 10000, unit = "亿元 a cycle", en = "What full platforms cost each pairing, out of its aid", zh = "数字平台费用", source = "assumption; 0 is none")
        double cost) {

  /** The same but for accountability. */
  public Digital withAccountability(double level) {
    return new Digital(level, participation, responsiveness, warning, forecast, integration, start, adoption, training, outage, dependence, burden, cost);
  }

  /**
   * What of this is in force in {@code cycle}: levels as far as they are adopted and integrated, burden and cost as far as platforms are adopted, at
   * the highest level of any.
   */
  public Digital inForce(int cycle) {
    double adopted = adopted(cycle);
    double effect = adopted * integration;
    double spread = adopted * Math.max(Math.max(accountability, participation), Math.max(responsiveness, Math.max(warning, forecast)));
    return new Digital(accountability * effect, participation * effect, responsiveness * effect, warning * effect, forecast * effect, integration, start,
        adoption, training, outage, dependence, burden * spread, cost * spread);
  }

  /** Share of full adoption in {@code cycle}: the S-curve 1 / (1 + 9^(1 - 2 t)), t the time since the start in units of {@link #adoption}. */
  private double adopted(int cycle) {
    if (cycle < start) {
      return 0;
    }
    return adoption == 0 ? 1 : 1 / (1 + StrictMath.pow(9, 1 - 2 * (cycle - start) / adoption));
  }
}
