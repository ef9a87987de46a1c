package org.pairaid.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;

/** Boxes that are known by construction: full grids, on which a rule says which points are of interest. */
class PrimTest {
  private static final int SIDE = 20;

  /** A grid of 20 x 20 values 0, .05, ... .95 under 2 levels of a third factor, which decides nothing: 800 points. */
  private static Cases corner() {
    int n = SIDE * SIDE * 2;
    double[][] columns = {IntStream.range(0, n).mapToDouble(p -> p % SIDE / 20d).toArray(), IntStream.range(0, n).mapToDouble(p -> p / SIDE % SIDE / 20d).toArray(),
        IntStream.range(0, n).mapToDouble(p -> p / (SIDE * SIDE)).toArray()};
    boolean[] interest = new boolean[n];
    for (int p = 0; p < n; p++) {
      interest[p] = columns[0][p] < .4 && columns[1][p] >= .5;
    }
    return new Cases(columns, new int[] {0, 0, 2}, interest);
  }

  private static Box found(Cases cases) {
    return Prim.USUAL.choose(cases, Prim.USUAL.trajectory(cases));
  }

  /** The corner holds 8 of 20 values by 10 of 20; a pure box that holds every case has bounds at the outermost cases, so no tolerance is needed. */
  @Test
  void aCornerIsFound() {
    Box box = found(corner());
    assertThat(box.restricted()).containsExactly(0, 1);
    assertThat(new double[] {box.low(0), box.high(0), box.low(1), box.high(1)}).containsExactly(Double.NEGATIVE_INFINITY, .35, .5, Double.POSITIVE_INFINITY);
    assertThat(new double[] {box.coverage(), box.density(), box.mass()}).containsExactly(1, 1, .2);
  }

  @Test
  void everyBoxLiesInTheOneBeforeAndIsLargeEnough() {
    List<Box> boxes = Prim.USUAL.trajectory(corner());
    assertThat(boxes.get(0).mass()).isEqualTo(1);
    for (int i = 1; i < boxes.size(); i++) {
      assertThat(boxes.get(i - 1).inside()).contains(boxes.get(i).inside());
      assertThat(boxes.get(i).points()).isLessThan(boxes.get(i - 1).points());
      assertThat(boxes.get(i).mass()).isGreaterThanOrEqualTo(.05);
    }
  }

  /** Three categories, of which the middle one is of interest: no range could say that of a number. */
  @Test
  void aCategoryIsFound() {
    double[] category = IntStream.range(0, 90).mapToDouble(p -> p % 3).toArray();
    boolean[] interest = new boolean[90];
    IntStream.range(0, 90).forEach(p -> interest[p] = p % 3 == 1);
    Box box = found(new Cases(new double[][] {category}, new int[] {3}, interest));
    assertThat(box.categories(0)).containsExactly(1);
    assertThat(box.coverage()).isEqualTo(1);
  }

  /** Four points, two of interest, in a box of these two: the chance that both of two are, at one half each, is one quarter. */
  @Test
  void theQuasiPValueIsTheBinomialTail() {
    Cases four = new Cases(new double[][] {{0, 1, 2, 3}}, new int[] {0}, new boolean[] {true, true, false, false});
    assertThat(Box.whole(four).with(0, Side.open(0).to(1)).chance(0)).isCloseTo(.25, within(1e-12));
  }

  /** A peeled box that is too narrow is widened to the case beyond its bound, and no further. */
  @Test
  void pastingTakesBackWhatCostsNoDensity() {
    Cases five = new Cases(new double[][] {{0, 1, 2, 3, 4}}, new int[] {0}, new boolean[] {false, true, true, true, false});
    Box narrow = Box.whole(five).with(0, Side.open(0).from(2).to(2));
    assertThat(Prim.USUAL.choose(five, List.of(narrow)).inside()).containsExactly(1, 2, 3);
  }

  @Test
  void withoutACaseAndWithNothingElseOnlyTheWholeSpaceIsLeft() {
    for (boolean all : new boolean[] {false, true}) {
      Box box = found(new Cases(new double[][] {{0, 1, 2}}, new int[] {0}, new boolean[] {all, all, all}));
      assertThat(box.restricted()).isEmpty();
      assertThat(box.mass()).isEqualTo(1);
    }
  }

  @Test
  void oneLevelCannotBeRestricted() {
    Cases level = new Cases(new double[][] {{7, 7, 7, 7}}, new int[] {0}, new boolean[] {true, false, true, false});
    assertThat(Prim.USUAL.trajectory(level)).hasSize(1);
  }

  /** Nothing but the two factors tells cases from others, so any half with both kinds needs no third; both bounds cut off far more than a half can miss. */
  @Test
  void whatDecidesIsFoundAgainOnHalvesAndEqualDrawsGiveEqualShares() {
    double[] shares = Prim.USUAL.reproduced(corner(), 20, new Streams(1, 0).stream(Purpose.DESIGN, Streams.entity(":halves"), 0));
    assertThat(shares[0]).isCloseTo(1, within(1e-9));
    assertThat(shares[1]).isCloseTo(1, within(1e-9));
    assertThat(shares).containsExactly(Prim.USUAL.reproduced(corner(), 20, new Streams(1, 0).stream(Purpose.DESIGN, Streams.entity(":halves"), 0)));
  }
}
