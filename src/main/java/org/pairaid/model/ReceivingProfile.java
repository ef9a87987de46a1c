package org.pairaid.model;

import java.util.Map;

/** What a scenario says of one receiving government (受援方政府). */
public record ReceivingProfile(
    @Parameter(unit = "", en = "Identifier", zh = "代号") String id,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Name in words", zh = "名称") Text name,
    @Parameter(above = true, unit = "万人", en = "Population", zh = "人口") double population,
    @Parameter(above = true, unit = "亿元 a year", en = "Own revenue", zh = "自有财政收入") double revenue,
    @Parameter(value = "0", unit = "亿元 a year", en = "Central transfers", zh = "中央转移支付") double transfers,
    @Parameter(value = ".6", max = 1, unit = "level", en = "Disposition to make an effort of its own", zh = "自主努力倾向") double effort,
    @Parameter(value = ".4", max = 1, unit = "level", en = "How far only quick results count", zh = "短期政绩偏好") double horizon,
    @Parameter(value = ".5", max = 1, unit = "level", en = "Digital access, 1 minus the digital divide", zh = "数字接入") double access,
    @Parameter(value = ".3", max = 1, unit = "level", en = "What it can return to an aider", zh = "回馈能力") double feedback,
    @Parameter(value = ".6", max = 1, unit = "level", en = "Career concern of its officials", zh = "晋升激励") double career,
    @Parameter(value = ".1", max = 1, unit = "level", en = "Habit of dependence at the start", zh = "初始依赖习惯") double habit,
    @Parameter(max = 1, unit = "share by domain", en = "What it needs; every domain, the shares sum to 1", zh = "所需") Map<String, Double> need,
    @Parameter(en = "Capabilities at the start", zh = "初始能力") CapabilityVector capabilities,
    @Parameter(value = Parameter.OPTIONAL, min = -180, max = 180, unit = "degrees east", en = "Longitude of its seat", zh = "经度") Double longitude,
    @Parameter(value = Parameter.OPTIONAL, min = -90, max = 90, unit = "degrees north", en = "Latitude of its seat", zh = "纬度") Double latitude,
    @Parameter(value = "1", min = 1, max = 1_000_000, unit = "places", en = "How many like places the entry stands for", zh = "同类受援地数") int count,
    @Parameter(value = "0", max = 1, unit = "level", en = "How far its institutions and ways differ from the aider's", zh = "制度与文化距离", source = "0 is not at all")
        double institutionalDistance,
    @Parameter(value = "0", max = 2, unit = "standard deviation of the logarithm", en = "How far the members of an entry with count differ in revenue and in capability", zh = "同类受援地间收入与能力差异",
            source = "0: all alike")
        double spread,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Its own strategy, where it is not the scenario's", zh = "自有策略")
        StrategyChoice strategy) {

  /** One of those that the entry stands for. */
  ReceivingProfile member(String itsId, double itsRevenue, CapabilityVector itsCapabilities) {
    return new ReceivingProfile(itsId, name, population, itsRevenue, transfers, effort, horizon, access, feedback, career, habit, need, itsCapabilities, longitude, latitude,
        count, institutionalDistance, spread, strategy);
  }

  /** The entry of the scenario that it is a member of: its own id where that stands for itself alone. */
  public String entry() {
    return Members.entry(id, count);
  }
}
