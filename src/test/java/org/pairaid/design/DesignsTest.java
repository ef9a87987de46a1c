package org.pairaid.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/** The points at which sensitivity is measured. */
class DesignsTest {
  @Test
  void aTrajectoryMovesEachFactorOnceByDelta() {
    MorrisDesign design = MorrisDesign.of(30, 4, new int[] {0, 3, 0, 2}, Known.random(1));
    double[][] points = design.points();
    assertThat(points).hasNumberOfRows(150);
    for (int t = 0; t < 30; t++) {
      int[] moved = new int[4];
      for (int step = 0; step < 4; step++) {
        for (int i = 0; i < 4; i++) {
          double distance = Math.abs(points[t * 5 + step + 1][i] - points[t * 5 + step][i]);
          if (distance > 0) {
            moved[i]++;
            if (i % 2 == 0) {
              assertThat(distance).isCloseTo(2 / 3.0, within(1e-12));
            }
          }
        }
      }
      assertThat(moved).containsOnly(1);
    }
    assertThat(Arrays.stream(points).mapToDouble(point -> point[0]).distinct().sorted().toArray()).containsExactly(new double[] {0, 1 / 3.0, 2 / 3.0, 1}, within(1e-12));
    assertThat(Arrays.stream(points).mapToInt(point -> (int) (3 * point[1])).distinct().sorted().toArray()).containsExactly(0, 1, 2);
  }

  /** Beginnings of trajectories on a grid of 4 x 3: a chi-square test, false-alarm rate 1 in 1000. */
  @Test
  void trajectoriesBeginAnywhereOnTheGrid() {
    int trajectories = 12_000;
    double[][] points = MorrisDesign.of(trajectories, 4, new int[] {0, 3}, Known.random(2)).points();
    long[] found = new long[12];
    for (int t = 0; t < trajectories; t++) {
      double[] start = points[t * 3];
      found[(int) Math.rint(start[0] * 3) * 3 + (int) (start[1] * 3)]++;
    }
    double[] even = new double[12];
    Arrays.fill(even, 1);
    assertThat(new ChiSquareTest().chiSquareTest(even, found)).isGreaterThan(.001);
  }

  @Test
  void moreUnitsBeginWithTheFewer() {
    double[][] few = MorrisDesign.of(3, 4, new int[] {0, 4}, Known.random(3)).points();
    assertThat(Arrays.copyOf(MorrisDesign.of(9, 4, new int[] {0, 4}, Known.random(3)).points(), few.length)).isDeepEqualTo(few);
    double[][] rows = SaltelliDesign.of(8, 2, true, Known.random(4)).points();
    assertThat(Arrays.copyOf(SaltelliDesign.of(16, 2, true, Known.random(4)).points(), rows.length)).isDeepEqualTo(rows);
  }

  @Test
  void aRowHasTheColumnsInTheirPlaces() {
    double[][] points = SaltelliDesign.of(4, 2, true, Known.random(5)).points();
    assertThat(points).hasNumberOfRows(4 * 6);
    for (int row = 0; row < 4; row++) {
      double[] a = points[row * 6];
      double[] b = points[row * 6 + 5];
      assertThat(points[row * 6 + 1]).containsExactly(b[0], a[1]);
      assertThat(points[row * 6 + 2]).containsExactly(a[0], b[1]);
      assertThat(points[row * 6 + 3]).containsExactly(a[0], b[1]);
      assertThat(points[row * 6 + 4]).containsExactly(b[0], a[1]);
    }
  }

  /** A shifted Sobol' sequence has one point in each of 2^m intervals of equal length, in every dimension. */
  @Test
  void theShiftKeepsTheEvenness() {
    double[][] points = SaltelliDesign.of(64, 6, false, Known.random(6)).points();
    for (int i = 0; i < 6; i++) {
      int column = i;
      for (int of : new int[] {0, 7}) {
        int[] cells = IntStream.range(0, 64).map(row -> (int) (64 * points[row * 8 + of][column])).sorted().toArray();
        assertThat(cells).containsExactly(IntStream.range(0, 64).toArray());
      }
    }
    assertThat(Arrays.stream(points).flatMapToDouble(Arrays::stream)).allMatch(u -> u > 0 && u < 1);
  }

  @Test
  void whatMakesNoDesignIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MorrisDesign.of(0, 4, new int[1], Known.random(7)));
    assertThatIllegalArgumentException().isThrownBy(() -> MorrisDesign.of(4, 5, new int[1], Known.random(7)));
    assertThatIllegalArgumentException().isThrownBy(() -> MorrisDesign.of(4, 4, new int[] {1}, Known.random(7)));
    assertThatIllegalArgumentException().isThrownBy(() -> SaltelliDesign.of(4, 0, false, Known.random(7)));
    assertThatIllegalArgumentException().isThrownBy(() -> SaltelliDesign.of(4, 501, false, Known.random(7)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(100, 1));
  }
}
