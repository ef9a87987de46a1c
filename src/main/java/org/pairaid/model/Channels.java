package org.pairaid.model;

/** The channels through which aid reaches a place, several at once (model B13; Wang 2022, section 3(1)). */
public record Channels(
    @Parameter(key = "central_local", en = "Central units to counties", zh = "中央单位定点扶贫") Channel centralLocal,
    @Parameter(key = "local_local", en = "Province to province", zh = "东西部协作") Channel localLocal,
    @Parameter(key = "within_province", en = "Within a province", zh = "省内结对帮扶") Channel withinProvince,
    @Parameter(value = "1", max = 1000, unit = "factor; series", en = "Factor on central transfers", zh = "中央转移支付系数", source = "1 changes nothing")
        Series vertical) {

  /** Who aids whom (援受关系; Wang 2022, table 2). */
  public enum Kind {
    /** Central units aid counties (定点扶贫). */
    CENTRAL_LOCAL,
    /** Provinces aid other provinces (东西部协作). */
    LOCAL_LOCAL,
    /** Within one province (省内结对). */
    WITHIN_PROVINCE
  }

  /** What holds for a kind of channel. */
  public Channel of(Kind kind) {
    return switch (kind) {
      case CENTRAL_LOCAL -> centralLocal;
      case LOCAL_LOCAL -> localLocal;
      case WITHIN_PROVINCE -> withinProvince;
    };
  }
}
