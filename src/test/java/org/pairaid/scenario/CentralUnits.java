package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Synthesised central units (中央单位): the means of a group of units are spread over them, and the counties dealt to them, every unit
 * one and the rest by their means. The last units of a group join with the full coverage of 2012.
 */
final class CentralUnits {
  private static final List<String> SUPPLY = List.of("industry", "consumption", "labour", "talent", "relocation", "public_service", "demonstration");

  private CentralUnits() {}

  /** Aiding units, from a table of groups; all have their seat in Beijing. */
  static String aiding(List<Map<String, String>> groups) {
    StringBuilder rows = new StringBuilder("id,name.en,name.zh,channel,revenue,growth,longitude,latitude," + SUPPLY.stream().map(domain -> "supply." + domain).collect(Collectors.joining(",")) + ",source,status\n");
    for (Map<String, String> group : groups) {
      long[] revenue = revenue(group);
      String supply = SUPPLY.stream().map(domain -> group.get("supply." + domain)).collect(Collectors.joining(","));
      for (int i = 0; i < revenue.length; i++) {
        rows.append(group.get("id")).append('-').append(i + 1).append(',').append(group.get("name.en")).append(' ').append(i + 1).append(',')
            .append(group.get("name.zh")).append(i + 1).append(",central_local,").append(Places.money(revenue[i])).append(",.08,116.4,39.9,").append(supply).append(Places.BY_RULE);
      }
    }
    return rows.toString();
  }

  /** The pairs until 2011, or all those of the full coverage of 2012, which keeps the former. */
  static String pairs(List<Map<String, String>> groups, List<Map<String, String>> provinces, boolean full) {
    StringBuilder rows = new StringBuilder("aiding,receiving,source,status\n");
    Iterator<String> counties = shuffled(provinces).iterator();
    for (Map<String, String> group : groups) {
      int first = number(group, "units") - number(group, "unitsJoining");
      deal(group, dealt(group, 0, first, number(group, "counties") - number(group, "countiesJoining")), counties, rows);
    }
    if (full) {
      for (Map<String, String> group : groups) {
        int first = number(group, "units") - number(group, "unitsJoining");
        deal(group, dealt(group, first, number(group, "units"), number(group, "countiesJoining")), counties, rows);
      }
    }
    return rows.toString();
  }

  private static void deal(Map<String, String> group, long[] dealt, Iterator<String> counties, StringBuilder rows) {
    for (int unit = 0; unit < dealt.length; unit++) {
      for (int county = 0; county < dealt[unit]; county++) {
        rows.append(group.get("id")).append('-').append(unit + 1).append(',').append(counties.next()).append(Places.BY_RULE);
      }
    }
  }

  /** How many counties each unit gets: those from {@code from} to {@code to} one each, all up to {@code to} the rest by their means. */
  private static long[] dealt(Map<String, String> group, int from, int to, int counties) {
    long[] revenue = revenue(group);
    long[] dealt = Places.apportion(IntStream.range(0, to).mapToDouble(unit -> revenue[unit]).toArray(), counties - (to - from));
    for (int unit = from; unit < to; unit++) {
      dealt[unit]++;
    }
    return dealt;
  }

  private static long[] revenue(Map<String, String> group) {
    int units = number(group, "units");
    double spread = Double.parseDouble(group.get("revenueSpread"));
    return Places.apportion(Places.weights(units, i -> spread * Places.quantile(Places.mixed(i))), Places.cents(group.get("revenue")));
  }

  private static List<String> shuffled(List<Map<String, String>> provinces) {
    List<String> counties = new ArrayList<>();
    provinces.forEach(province -> IntStream.rangeClosed(1, number(province, "counties")).forEach(i -> counties.add(province.get("id") + "-" + i)));
    return IntStream.range(0, counties.size()).boxed().sorted(Comparator.comparingDouble(Places::mixed)).map(counties::get).toList();
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
