package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({"0,0", "-0.0,0", "1,1", "-1,-1", "0.1,0.1", "0.05,0.05", "0.005,0.005", "270.82,270.82", "10,10", "100200,100200",
    "123456789,123456789", "1234567891234,1234567891234", "0.1234567891,0.123456789", "0.12345678951,0.12345679", "9.999999994,9.99999999",
    "9.9999999995,10", "-0.25,-0.25", "1e-7,0.0000001", "1e-20,0", "1e15,1000000000000000", "1.5e300,15"})
  void writesNineSignificantDigits(double value, String expected) {
    StringBuilder out = new StringBuilder();
    Decimal.append(out, value);
    assertThat(out.toString()).startsWith(expected);
    if (!expected.equals("15")) {
      assertThat(out.toString()).isEqualTo(expected);
    }
  }

  @Test
  void leavesTheCellOfNoNumberEmpty() {
    StringBuilder out = new StringBuilder();
    Decimal.append(out, Double.NaN);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void staysWithinHalfAUnitOfTheNinthDigitOrOfTheFifteenthDecimal() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 100_000; i++) {
      double value = (random.nextDouble() - .5) * StrictMath.pow(10, random.nextInt(-6, 12));
      StringBuilder out = new StringBuilder();
      Decimal.append(out, value);
      BigDecimal written = new BigDecimal(out.toString());
      BigDecimal unit = new BigDecimal(value).round(new MathContext(9, RoundingMode.DOWN)).ulp().max(new BigDecimal("1e-15"));
      assertThat(written.subtract(new BigDecimal(value)).abs()).isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.5001")));
      assertThat(out.toString()).doesNotContain("E");
    }
  }
}
