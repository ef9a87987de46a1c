package org.pairaid.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The governments that entries of a scenario stand for: an entry with {@code count} n becomes NAME-1 to NAME-n, one with count 1 stays as it is. Members are
 * alike but for what {@code spread} makes of them, which is the same in every replicate.
 */
public final class Members {
  private static final double GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;
  private static final double LOWEST_CAPABILITY = .01;

  private Members() {}

  /** The aiding governments of {@code entries}, in their order. */
  public static List<AidingProfile> aiding(List<AidingProfile> entries) {
    return entries.stream().flatMap(entry -> {
      double[] sizes = sizes(entry.count(), entry.spread());
      return members(entry.count()).mapToObj(k -> entry.count() == 1 ? entry : entry.member(id(entry.id(), k), entry.revenue() * sizes[k]));
    }).toList();
  }

  /** The receiving governments of {@code entries}, in their order. */
  public static List<ReceivingProfile> receiving(List<ReceivingProfile> entries) {
    return entries.stream().flatMap(entry -> {
      double[] sizes = sizes(entry.count(), entry.spread());
      return members(entry.count()).mapToObj(k -> entry.count() == 1 ? entry
          : entry.member(id(entry.id(), k), entry.revenue() * sizes[k], able(entry.capabilities(), entry.spread(), k)));
    }).toList();
  }

  /**
   * The pairs of the members: each member of either side is paired, in turn, so that a pair of entries of n and m members becomes the larger of n and m pairs.
   *
   * @param pairs pairs of entries
   */
  public static List<Pair> pairs(List<Pair> pairs, List<AidingProfile> aiding, List<ReceivingProfile> receiving) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    aiding.forEach(entry -> counts.put(entry.id(), entry.count()));
    receiving.forEach(entry -> counts.put(entry.id(), entry.count()));
    List<Pair> all = new ArrayList<>();
    for (Pair pair : pairs) {
      int aiders = counts.get(pair.aiding());
      int receivers = counts.get(pair.receiving());
      members(Math.max(aiders, receivers)).forEach(k -> all.add(new Pair(id(pair.aiding(), aiders, k), id(pair.receiving(), receivers, k))));
    }
    return all;
  }

  /** The entry that a member is of. */
  static String entry(String id, int count) {
    return count == 1 ? id : id.substring(0, id.lastIndexOf('-'));
  }

  /** The ids of an entry's members. */
  public static Stream<String> ids(String entry, int count) {
    return members(count).mapToObj(k -> id(entry, count, k));
  }

  private static IntStream members(int count) {
    return IntStream.range(0, count);
  }

  private static String id(String entry, int count, int k) {
    return count == 1 ? entry : id(entry, k % count);
  }

  private static String id(String entry, int k) {
    return entry + "-" + (k + 1);
  }

  /** Sizes of n members in ascending order, their mean is 1. */
  private static double[] sizes(int count, double spread) {
    double[] sizes = members(count).mapToDouble(k -> StrictMath.exp(spread * quantile((k + .5) / count))).toArray();
    double mean = IntStream.range(0, count).mapToDouble(k -> sizes[k]).sum() / count;
    return IntStream.range(0, count).mapToDouble(k -> spread == 0 ? 1 : sizes[k] / mean).toArray();
  }

  /** What a member is able to: multiples of the golden section spread ability evenly and apart from size. */
  private static CapabilityVector able(CapabilityVector of, double spread, int k) {
    if (spread == 0) {
      return of;
    }
    double place = (k + .5) * GOLDEN_SECTION;
    double factor = StrictMath.exp(spread * quantile(place - Math.floor(place)));
    return new CapabilityVector(able(of.allocation(), factor), able(of.learning(), factor), able(of.absorption(), factor), able(of.conversion(), factor),
        able(of.openness(), factor));
  }

  private static double able(double capability, double factor) {
    return Clamp.within(capability * factor, LOWEST_CAPABILITY, 1);
  }

  /** Quantile of a logistic distribution with standard deviation 1, cut off at two. */
  private static double quantile(double share) {
    return Clamp.within(StrictMath.log(share / (1 - share)) * Math.sqrt(3) / Math.PI, -2, 2);
  }
}
