package org.pairaid.scenario;

import java.util.Map;
import org.pairaid.model.Text;

/** Units of parameters in both languages. The annotations give them once, in English but for 亿元 and 万人. */
public final class Units {
  private static final Map<String, String> CHINESE = Map.ofEntries(
      Map.entry("share", "比例"), Map.entry("weight", "权重"), Map.entry("level", "水平"), Map.entry("probability", "概率"), Map.entry("utility", "效用"),
      Map.entry("score", "得分"), Map.entry("standard deviation", "标准差"), Map.entry("series", "可按周期给定"), Map.entry("share of revenue a year", "占年收入比例"),
      Map.entry("per cycle", "每周期"), Map.entry("share of the gap a cycle", "每周期占差距的比例"), Map.entry("share of wanted funds", "占意愿资金的比例"),
      Map.entry("value", "价值"), Map.entry("per year", "每年"), Map.entry("per square root of a year", "每年的平方根"),
      Map.entry("亿元 per 万人 a year", "亿元/万人·年"), Map.entry("亿元 per 万人", "亿元/万人"), Map.entry("万人 per 亿元", "万人/亿元"),
      Map.entry("development index", "发展指数"), Map.entry("cycles", "周期"), Map.entry("share a cycle", "每周期比例"), Map.entry("1/value", "价值的倒数"),
      Map.entry("fit", "适配度"), Map.entry("quality", "质量"), Map.entry("share of quality", "占质量的比例"), Map.entry("pollution", "污染程度"),
      Map.entry("projects", "个项目"), Map.entry("亿元", "亿元"), Map.entry("亿元 a year", "亿元/年"), Map.entry("万人", "万人"), Map.entry("years", "年"),
      Map.entry("per 亿元", "每亿元"), Map.entry("亿元 per 亿元", "亿元/亿元"), Map.entry("level by domain", "分领域水平"), Map.entry("share by domain", "分领域比例"),
      Map.entry("ratio", "倍"), Map.entry("factor", "系数"), Map.entry("exponent", "指数"), Map.entry("persons per 亿元", "人/亿元"), Map.entry("tiers", "级"),
      Map.entry("persons per 万人", "人/万人"), Map.entry("probability a cycle", "每周期概率"), Map.entry("亿元 a cycle", "亿元/周期"),
      Map.entry("standard deviation of the logarithm", "对数标准差"), Map.entry("probability a year", "每年概率"),
      Map.entry("cities", "个城市"), Map.entry("enterprises", "家企业"), Map.entry("organisations", "个社会组织"), Map.entry("governments", "个政府"),
      Map.entry("places", "个地区"), Map.entry("degrees east", "东经（度）"), Map.entry("degrees north", "北纬（度）"), Map.entry("per 1000 km", "每千公里"),
      Map.entry("periods", "期"), Map.entry("runs", "次"), Map.entry("share of funds", "占资金的比例"), Map.entry("year", "年份"), Map.entry("cycle", "年次"), Map.entry("period", "期次"));

  private Units() {}

  /** The unit in words; what has no translation stays as it is. */
  public static Text of(String unit) {
    var chinese = new StringBuilder();
    for (String part : unit.split("(?<=[;,] )|(?=[;,] )")) {
      String word = part.strip();
      chinese.append(word.equals(";") || word.equals(",") ? "，" : CHINESE.getOrDefault(word, word));
    }
    return new Text(unit.replace("亿元", "100 million CNY").replace("万人", "10 000 persons"), chinese.toString());
  }
}
