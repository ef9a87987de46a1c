package org.pairaid.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockingTest {
  private static final double[][] OF_AIDERS = {{3, 2, 1}, {1, 2, 3}};
  private static final double[][] OF_RECEIVERS = {{2, 2, 1}, {1, 1, 2}};

  private static double share(boolean[][] held, int[] places, int seats) {
    return Blocking.share(held, (i, j) -> OF_AIDERS[i][j], (i, j) -> OF_RECEIVERS[i][j], places, seats);
  }

  @Test
  void aCoupleBlocksWhereBothWouldRatherHaveEachOther() {
    // all receivers but the third like aider 0 best; crossed, the first and the third are away from a favourite that likes them best
    boolean[][] crossed = {{false, true, true}, {true, false, false}};
    assertThat(share(crossed, new int[] {2, 1}, 1)).isEqualTo(2 / 6.0);
    boolean[][] straight = {{true, true, false}, {false, false, true}};
    assertThat(share(straight, new int[] {2, 1}, 1)).isZero();
  }

  @Test
  void whoHasAPlaceOrASeatLeftWouldRatherHaveAnyone() {
    boolean[][] unserved = {{true, false, false}, {false, false, true}};
    assertThat(share(unserved, new int[] {1, 1}, 1)).as("no place left, and each has its favourite").isZero();
    assertThat(share(unserved, new int[] {2, 1}, 1)).as("aider 0 has a place for the second receiver").isEqualTo(1 / 6.0);
    assertThat(share(unserved, new int[] {3, 3}, 2)).as("all want all").isEqualTo(4 / 6.0);
  }

  @Test
  void anAiderWithoutPlacesIsLeftOut() {
    boolean[][] held = {{true, true, true}, {false, false, false}};
    assertThat(share(held, new int[] {3, 0}, 1)).isZero();
    assertThat(share(held, new int[] {3, 1}, 1)).isEqualTo(1 / 6.0);
  }

  @Test
  void equalsDoNotBlock() {
    boolean[][] held = {{true, false}, {false, true}};
    assertThat(Blocking.share(held, (i, j) -> 1, (i, j) -> 1, new int[] {1, 1}, 1)).isZero();
  }
}
