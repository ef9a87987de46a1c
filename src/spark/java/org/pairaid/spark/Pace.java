package org.pairaid.spark;

/** How many tasks go to an executor's core at once: as many as take half a second, and whose results are not too large. Learned from those before. */
final class Pace {
  /** Assumption: fifty times what Spark needs to start a task; short enough to see progress and lose little. */
  private static final double SECONDS = .5;
  /** Bytes of results under way. Assumption: a quarter of the memory that a Java program has by default on a machine with 4 GB. */
  private static final double MOST_BYTES = 256e6;
  private static final int MOST = 10_000;

  private double nanos;
  private double bytes;

  /** Tasks for each of {@code cores} cores. */
  int tasks(int cores, int batches) {
    if (nanos == 0) {
      return 1;
    }
    double byTime = SECONDS * 1e9 / nanos;
    double bySize = MOST_BYTES / batches / cores / Math.max(1, bytes);
    return (int) Math.max(1, Math.min(MOST, Math.min(byTime, bySize)));
  }

  /** Takes a packet into account; the latest count most. */
  void learn(Packet packet) {
    double ofTime = (double) packet.nanos() / packet.count();
    double ofSize = (double) packet.results().length / packet.count();
    nanos = nanos == 0 ? ofTime : nanos + (ofTime - nanos) / 4;
    bytes = Math.max(ofSize, bytes * .9);
  }
}
