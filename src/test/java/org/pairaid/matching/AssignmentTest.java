package org.pairaid.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The assignment of most worth, against what the literature, brute force and linear programming find. */
class AssignmentTest {
  /** The example of Kuhn's paper on the Hungarian method (1955): four individuals, four jobs. */
  @Test
  void kuhnsExample() {
    double[][] ratings = {{8, 7, 9, 9}, {5, 2, 7, 8}, {6, 1, 4, 9}, {2, 3, 2, 6}};
    boolean[][] held = Assignment.best(ratings, new int[] {1, 1, 1, 1}, 1);
    assertThat(Held.aiders(held)).containsExactly(List.of(0), List.of(3), List.of(1), List.of(2));
    assertThat(Held.worth(held, ratings)).isEqualTo(27);
  }

  private static double[][] draw(int aiders, int receivers, SplittableRandom random, boolean coarse) {
    double[][] worth = new double[aiders][receivers];
    for (double[] row : worth) {
      Arrays.setAll(row, j -> coarse ? random.nextInt(4) : random.nextDouble());
    }
    return worth;
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 1", "2, 5, 1", "3, 6, 1", "4, 4, 1", "3, 5, 2", "4, 4, 2", "4, 4, 3", "3, 3, 3"})
  void noAssignmentIsWorthMore(int aiders, int receivers, int seats) {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 60; round++) {
      double[][] worth = draw(aiders, receivers, random, round % 2 == 0);
      int[] places = Places.inProportion(random.doubles(aiders, 1, 5).toArray(), receivers, seats);
      places[round % aiders] = Math.min(receivers, places[round % aiders] + round % 3);
      double[] most = {Double.NEGATIVE_INFINITY};
      Held.every(new boolean[aiders][receivers], places, seats, held -> most[0] = Math.max(most[0], Held.worth(held, worth)));
      boolean[][] best = Assignment.best(worth, places, seats);
      assertThat(Held.worth(best, worth)).isCloseTo(most[0], within(1e-9));
      assertThat(Held.aiders(best)).allSatisfy(own -> assertThat(own).hasSize(seats));
      for (int i = 0; i < aiders; i++) {
        assertThat(count(best[i])).isLessThanOrEqualTo(places[i]);
      }
    }
  }

  private static int count(boolean[] held) {
    int count = 0;
    for (boolean one : held) {
      count += one ? 1 : 0;
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void linearProgrammingFindsTheSame(int seats) {
    int aiders = 7;
    int receivers = 40;
    double[][] worth = draw(aiders, receivers, new SplittableRandom(seats), false);
    int[] places = Places.inProportion(new double[] {1, 2, 3, 4, 5, 6, 7}, receivers, seats);
    assertThat(Held.worth(Assignment.best(worth, places, seats), worth)).isCloseTo(simplex(worth, places, seats), within(1e-6));
  }

  /** The transport problem: its corners are whole. */
  private static double simplex(double[][] worth, int[] places, int seats) {
    int receivers = worth[0].length;
    double[] goal = Arrays.stream(worth).flatMapToDouble(Arrays::stream).toArray();
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int i = 0; i < worth.length; i++) {
      double[] row = new double[goal.length];
      Arrays.fill(row, i * receivers, (i + 1) * receivers, 1);
      constraints.add(new LinearConstraint(row, Relationship.LEQ, places[i]));
    }
    for (int j = 0; j < receivers; j++) {
      double[] column = new double[goal.length];
      for (int i = 0; i < worth.length; i++) {
        column[i * receivers + j] = 1;
        double[] couple = new double[goal.length];
        couple[i * receivers + j] = 1;
        constraints.add(new LinearConstraint(couple, Relationship.LEQ, 1));
      }
      constraints.add(new LinearConstraint(column, Relationship.EQ, seats));
    }
    return new SimplexSolver().optimize(new LinearObjectiveFunction(goal, 0), new LinearConstraintSet(constraints), GoalType.MAXIMIZE,
        new NonNegativeConstraint(true), new MaxIter(1_000_000)).getValue();
  }

  @Test
  void theStrongGetTheNeedyWhereWorthIsTheirProduct() {
    double[] strength = {2, 9, 5};
    double[] need = {1, 8, 3, 7, 2, 9};
    double[][] worth = new double[3][6];
    for (int i = 0; i < 3; i++) {
      int aider = i;
      Arrays.setAll(worth[i], j -> strength[aider] * need[j]);
    }
    assertThat(Held.aiders(Assignment.best(worth, new int[] {2, 2, 2}, 1))).containsExactly(List.of(0), List.of(1), List.of(2), List.of(2), List.of(0), List.of(1));
  }

  @Test
  void largeWorthsAreNoReasonToTurnInACircle() {
    double[][] worth = draw(12, 60, new SplittableRandom(5), false);
    double[][] large = new double[12][60];
    for (int i = 0; i < 12; i++) {
      double[] row = worth[i];
      Arrays.setAll(large[i], j -> 1e9 * row[j]);
    }
    int[] places = Places.inProportion(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 60, 2);
    assertThat(Assignment.best(large, places, 2)).isDeepEqualTo(Assignment.best(worth, places, 2));
  }
}
