package org.pairaid.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlacesTest {
  /** The usual example of highest averages: 100,000, 80,000, 30,000 and 20,000 votes for eight seats give 4, 3, 1 and 0. */
  @Test
  void placesAreHandedOutByHighestAverages() {
    assertThat(Places.inProportion(new double[] {100_000, 80_000, 30_000, 20_000}, 8, 1)).containsExactly(4, 3, 1, 0);
  }

  @Test
  void noAiderGetsMorePlacesThanThereAreReceivers() {
    assertThat(Places.inProportion(new double[] {98, 1, 1}, 4, 2)).containsExactly(4, 2, 2);
    assertThat(Places.inProportion(new double[] {98, 1, 1}, 4, 3)).containsExactly(4, 4, 4);
  }

  @Test
  void thereAreJustEnough() {
    for (int receivers = 1; receivers < 20; receivers++) {
      assertThat(Arrays.stream(Places.inProportion(new double[] {5, 3, 2}, receivers, 2)).sum()).isEqualTo(2 * receivers);
    }
  }
}
