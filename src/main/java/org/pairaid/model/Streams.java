package org.pairaid.model;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * The random streams of one replicate. A stream is keyed by (seed, replicate, purpose, entity, time), so what is drawn for
 * one thing never moves what is drawn for another: two variants differ only by their policy.
 */
public final class Streams {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long root;

  /**
   * @param seed the scenario's seed
   * @param replicate number of the replicate, from 0
   */
  public Streams(long seed, int replicate) {
    root = mix(mix(seed) + GOLDEN * (replicate + 1L));
  }

  /** The key of an entity: it depends on its name alone, not on its place in a list. */
  public static long entity(String id) {
    long key = GOLDEN;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      key = mix(key ^ (b & 0xff));
    }
    return key;
  }

  /** The key of something that belongs to {@code entity}: a pair's other side, a running number. */
  public static long entity(long entity, long part) {
    return mix(entity ^ mix(part + GOLDEN));
  }

  /**
   * A fresh stream.
   *
   * @param entity a key from {@link #entity}
   * @param time number of the cycle or period, from 0
   */
  public UniformRandomProvider stream(Purpose purpose, long entity, long time) {
    long key = mix(root + GOLDEN * (purpose.ordinal() + 1L));
    key = mix(key ^ entity);
    key = mix(key + GOLDEN * (time + 1));
    long second = mix(key + GOLDEN);
    return new XoRoShiRo128PlusPlus(key, (key | second) == 0 ? 1 : second);
  }

  /** Stafford's 13th variant of the 64-bit finaliser (the one of SplittableRandom): every input bit reaches every output bit. */
  private static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
