package org.pairaid.model;

import java.util.Map;

/** What a scenario says of one aiding government (支援方政府). */
public record AidingProfile(
    @Parameter(unit = "", en = "Identifier", zh = "代号") String id,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Name in words", zh = "名称") Text name,
    @Parameter(above = true, unit = "亿元 a year", en = "Own revenue", zh = "财政收入") double revenue,
    @Parameter(value = ".06", min = -1, max = 1, unit = "per year", en = "Growth of revenue", zh = "收入增长率") double growth,
    @Parameter(value = ".05", above = true, max = 1, en = "Share of revenue that can be spent at discretion", zh = "可支配财力比例") double slack,
    @Parameter(value = ".8", max = 1, unit = "level", en = "Career concern of its officials", zh = "晋升激励") double career,
    @Parameter(value = ".7", max = 1, unit = "level by domain", en = "What it is good at", zh = "所能") Map<String, Double> supply,
    @Parameter(value = Parameter.OPTIONAL, unit = "亿元 a year", en = "Aid budget before the first cycle", zh = "初始援助资金")
        Double initialFunds,
    @Parameter(value = Parameter.OPTIONAL, above = true, unit = "万人", en = "Population", zh = "人口") Double population,
    @Parameter(value = "local_local", unit = "", en = "Channel of its aid", zh = "援助渠道", source = "Wang 2022, table 2: the most frequent") Channels.Kind channel,
    @Parameter(value = Parameter.OPTIONAL, min = -180, max = 180, unit = "degrees east", en = "Longitude of its seat", zh = "经度") Double longitude,
    @Parameter(value = Parameter.OPTIONAL, min = -90, max = 90, unit = "degrees north", en = "Latitude of its seat", zh = "纬度") Double latitude,
    @Parameter(value = "0", max = 1000, unit = "cities", en = "Deputies: own cities that carry its pairings under straight contracting", zh = "下级承接城市数")
        int deputies,
    @Parameter(value = "0", max = 1_000_000, unit = "enterprises", en = "Enterprises based at it that may aid", zh = "参与帮扶的企业数") int enterprises,
    @Parameter(value = "0", max = 1_000_000, unit = "organisations", en = "Social organisations based at it", zh = "社会组织数") int organisations,
    @Parameter(value = "treasury", unit = "", en = "Route of its money: down the treasuries that payment.tiers counts, or straight to the county", zh = "资金拨付方式",
            source = "Sun, section 1(2); without treasuries both are the same")
        Payment.Route route,
    @Parameter(value = "1", min = 1, max = 1_000_000, unit = "governments", en = "How many like governments the entry stands for", zh = "同类主体数") int count,
    @Parameter(value = "0", max = 2, unit = "standard deviation of the logarithm", en = "How far the members of an entry with count differ in revenue", zh = "同类主体间收入差异",
            source = "0: all alike")
        double spread,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Its own strategy, where it is not the scenario's", zh = "自有策略")
        StrategyChoice strategy) {

  /** One of those that the entry stands for. */
  AidingProfile member(String itsId, double itsRevenue) {
    return new AidingProfile(itsId, name, itsRevenue, growth, slack, career, supply, initialFunds, population, channel, longitude, latitude, deputies, enterprises,
        organisations, route, count, spread, strategy);
  }

  /** The entry of the scenario that it is a member of: its own id where that stands for itself alone. */
  public String entry() {
    return Members.entry(id, count);
  }
}
