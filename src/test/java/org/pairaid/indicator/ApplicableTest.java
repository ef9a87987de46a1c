package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicableTest {
  private static final int FIRST = Indicators.CORE.size();

  @Test
  void theCoreAlwaysAppliesAndOthersWhereTheyAreNotOneNumber() {
    var applicable = new Applicable();
    applicable.take(0, 1);
    applicable.take(FIRST, .2);
    applicable.take(FIRST, Double.NaN);
    applicable.take(FIRST, .3);
    applicable.take(FIRST + 1, .5);
    applicable.take(FIRST + 1, Double.NaN);
    applicable.take(FIRST + 1, .5);
    assertThat(applicable.indicators()).startsWith(Indicators.CORE.toArray(Indicator[]::new)).hasSize(FIRST + 1).endsWith(Indicators.ALL.get(FIRST));
    assertThat(applicable.constants()).as("those without any value are none").containsExactly(new Applicable.Constant(Indicators.ALL.get(FIRST + 1), .5));
  }
}
