package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleWindowTest {
  @ParameterizedTest
  @CsvSource({"last, last, 9, 9", "0, 0, 0, 0", "9, 9, 9, 9", "3..7, 3..7, 3, 7", "4..4, 4, 4, 4", "0..9, 0..9, 0, 9"})
  void readsCycles(String text, String label, int first, int last) {
    assertThat(CycleWindow.parse(text, 10)).contains(new CycleWindow(label, first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "3..10", "7..3", "..", "3..", "..3", "-1..3", "3...5", "1,2", "a..b", "99999999999999999999", "Last"})
  void refusesTheRest(String text) {
    assertThat(CycleWindow.parse(text, 10)).isEmpty();
  }

  @Test
  void theLastCycleIsTheSameByNumber() {
    assertThat(CycleWindow.last(10).same(CycleWindow.at(9))).isTrue();
    assertThat(CycleWindow.whole(10).same(CycleWindow.at(9))).isFalse();
  }
}
