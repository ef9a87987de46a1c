package org.pairaid.model;

import java.util.List;
import java.util.Map;

/**
 * A disaster or an epidemic (突发事件): places lose revenue and infrastructure, and needs surge, at the start of a period (model B11; Wang 2022,
 * section 2(2): aid in emergencies).
 *
 * @param receivers the places it strikes; {@code null} for all
 */
public record Shock(
    @Parameter(unit = "", en = "Identifier", zh = "代号") String id,
    @Parameter(max = 999, unit = "cycle", en = "Cycle in which it strikes, counted from 0", zh = "发生年次") int cycle,
    @Parameter(value = "0", max = 365, unit = "period", en = "Period of the cycle at whose start it strikes, counted from 0", zh = "发生期次", source = "0 is the first") int period,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Receiving governments that it strikes; all where left out", zh = "受灾地") List<String> receivers,
    @Parameter(value = "0", max = .95, en = "Share of own revenue that is lost", zh = "财政收入损失比例", source = "0 is none") double revenueLoss,
    @Parameter(value = "0", max = 1000, unit = "per year", en = "Speed at which lost revenue comes back", zh = "财政收入恢复速度", source = "0 is never") double recovery,
    @Parameter(value = "0", max = 1, en = "Share of infrastructure that is destroyed", zh = "基础设施损毁比例", source = "0 is none") double infrastructureLoss,
    @Parameter(value = "0", max = 1, unit = "share by domain", en = "Shares of all need that the surge takes; sum at most 1, the needs of before share the rest", zh = "激增的需求",
            source = "0 is none")
        Map<String, Double> needs,
    @Parameter(value = "0", max = 1, en = "How far places may be struck more lightly: severity is drawn for each from 1 less this to 1", zh = "受灾程度差异", source = "0: all alike")
        double variation) {

  /** Whether it strikes that place. */
  public boolean strikes(String receiver) {
    return receivers == null || receivers.contains(receiver);
  }
}
