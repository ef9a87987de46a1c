package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MechanismTest {
  private static final Trigger.End NEVER = new Trigger.End(0, 0, 0);

  /** In which cycles it runs, given the ratio and the share of graduates of each. */
  private static String runs(Trigger rules, double[] ratios, double... graduated) {
    Mechanism mechanism = new Mechanism();
    StringBuilder runs = new StringBuilder();
    for (int cycle = 0; cycle < ratios.length; cycle++) {
      mechanism.settle(rules, cycle, ratios[cycle], cycle < graduated.length ? graduated[cycle] : 0);
      runs.append(mechanism.active() ? '1' : '0');
    }
    return runs.toString();
  }

  private static final double[] SIX = new double[6];

  @Test
  void withoutATriggerItRunsFromTheStartOrAfterTheDecision() {
    assertThat(runs(new Trigger(0, 0, 0, NEVER), SIX)).isEqualTo("111111");
    assertThat(runs(new Trigger(0, 0, 2, NEVER), SIX)).isEqualTo("001111");
  }

  @Test
  void aGapOrAnEventTriggersItAndTheDecisionTakesItsTime() {
    double[] rising = {2, 3, 4, 3, 2, 1};
    assertThat(runs(new Trigger(4, 0, 0, NEVER), rising)).as("it goes on when the gap has closed").isEqualTo("001111");
    assertThat(runs(new Trigger(4, 0, 2, NEVER), rising)).isEqualTo("000011");
    assertThat(runs(new Trigger(5, 0, 0, NEVER), rising)).isEqualTo("000000");
    assertThat(runs(new Trigger(0, 3, 0, NEVER), rising)).isEqualTo("000111");
    assertThat(runs(new Trigger(4, 1, 1, NEVER), rising)).as("whichever comes first").isEqualTo("001111");
  }

  @Test
  void itEndsWhenAllConditionsThatAreSetHold() {
    double[] falling = {5, 4, 3, 2, 1, 0};
    double[] graduated = {0, .5, .5, 1, 1, 1};
    assertThat(runs(new Trigger(0, 0, 0, new Trigger.End(3, 0, 0)), falling, graduated)).isEqualTo("111000");
    assertThat(runs(new Trigger(0, 0, 0, new Trigger.End(0, .5, 0)), falling, graduated)).isEqualTo("100000");
    assertThat(runs(new Trigger(0, 0, 0, new Trigger.End(0, 0, 2)), falling, graduated)).isEqualTo("110000");
    assertThat(runs(new Trigger(0, 0, 0, new Trigger.End(0, 1, 2)), falling, graduated)).as("no exit before all are out of poverty").isEqualTo("111000");
    assertThat(runs(new Trigger(0, 0, 0, new Trigger.End(1, 1, 2)), falling, graduated)).isEqualTo("111110");
  }

  @Test
  void itIsTriggeredAnewByTheGapOrALaterEventOnly() {
    double[] waves = {5, 1, 1, 5, 5, 1};
    assertThat(runs(new Trigger(4, 0, 0, new Trigger.End(2, 0, 0)), waves)).isEqualTo("100110");
    assertThat(runs(new Trigger(0, 0, 0, new Trigger.End(2, 0, 0)), waves)).isEqualTo("100000");
    assertThat(runs(new Trigger(0, 1, 0, new Trigger.End(2, 0, 0)), new double[] {5, 5, 1, 5, 5, 5})).isEqualTo("010000");
    assertThat(runs(new Trigger(0, 4, 0, new Trigger.End(2, 0, 0)), waves)).isEqualTo("000010");
  }

  @Test
  void aNewEventAfterTheEndStartsItAgain() {
    Mechanism mechanism = new Mechanism();
    Trigger first = new Trigger(0, 1, 0, new Trigger.End(0, 0, 3));
    for (int cycle = 0; cycle < 4; cycle++) {
      mechanism.settle(first, cycle, 0, 0);
    }
    assertThat(mechanism.active()).isFalse();
    mechanism.settle(new Trigger(0, 1, 0, NEVER), 4, 0, 0);
    assertThat(mechanism.active()).as("the event before its end is over").isFalse();
    mechanism.settle(new Trigger(0, 5, 0, NEVER), 5, 0, 0);
    assertThat(mechanism.active()).isTrue();
  }
}
