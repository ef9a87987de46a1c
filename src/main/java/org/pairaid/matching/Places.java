package org.pairaid.matching;

/** How many receivers each aider takes. */
public final class Places {
  private Places() {}

  /**
   * So many places that each receiver gets its seats, in proportion to {@code size} by highest averages (D'Hondt), and at most one for each
   * receiver.
   *
   * @param size size of each aider, above 0
   * @param seats different aiders for each receiver, no more than there are aiders
   */
  public static int[] inProportion(double[] size, int receivers, int seats) {
    int[] places = new int[size.length];
    for (long place = 0; place < (long) receivers * seats; place++) {
      int next = -1;
      for (int i = 0; i < size.length; i++) {
        if (places[i] < receivers && (next < 0 || size[i] / (places[i] + 1) > size[next] / (places[next] + 1))) {
          next = i;
        }
      }
      places[next]++;
    }
    return places;
  }
}
