package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets and totals of a scenario file, and the number that a target is about. */
class TargetTest {
  /** 2012 to 2016; the third year has no value. */
  private static final double[] VALUES = {2, 4, Double.NaN, 5, 10};

  @TempDir Path folder;

  private static double of(String keys, double... values) throws InvalidScenarioException {
    return read(keys).of(values, cycle -> 2012 + cycle);
  }

  private static Target read(String keys) throws InvalidScenarioException {
    return RecordText.read(Target.class, "{id: a, indicator: funds, " + keys + "}");
  }

  static Stream<Arguments> numbers() {
    return Stream.of(arguments("range: [0, 1]", 10), arguments("range: [0, 1], to: 2013", 4), arguments("range: [0, 1], measure: mean", 21.0 / 4), arguments("range: [0, 1], measure: total", 21),
        arguments("range: [0, 1], measure: total, from: 2013, to: 2015", 9), arguments("range: [0, 1], measure: difference", 8), arguments("range: [0, 1], measure: ratio", 5),
        arguments("range: [0, 1], measure: ratio, from: 2013, to: 2015", 1.25), arguments("direction: increases, from: 2013", 6), arguments("range: [0, 1], to: 2014", Double.NaN),
        arguments("range: [0, 1], to: 2017", Double.NaN), arguments("range: [0, 1], from: 2011, measure: ratio", Double.NaN));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theNumberIsTakenOfTheYearsThatAreNamed(String keys, double expected) throws InvalidScenarioException {
    assertThat(of(keys, VALUES)).isEqualTo(Double.valueOf(expected));
  }

  @Test
  void whatCannotBeDividedOrAddedUpHasNoNumber() throws InvalidScenarioException {
    assertThat(of("range: [0, 1], measure: ratio", 0, 3)).isNaN();
    assertThat(of("range: [0, 1], measure: total", Double.NaN, Double.NaN)).isNaN();
    assertThat(of("range: [0, 1], measure: mean", Double.NaN)).isNaN();
  }

  @Test
  void shortCyclesOfOneYearAreItsFirstAndLast() throws InvalidScenarioException {
    Target target = read("range: [0, 1], measure: total, from: 2020, to: 2020");
    assertThat(target.of(new double[] {1, 2, 3, 4}, cycle -> cycle < 3 ? 2020 : 2021)).isEqualTo(6);
  }

  @Test
  void boundsBelongToARangeAndStandingStillIsNoDirection() throws InvalidScenarioException {
    assertThat(Stream.of(1.9, 2.0, 3.0, 3.1).map(read("range: [2, 3]")::holds)).containsExactly(false, true, true, false);
    assertThat(Stream.of(-1.0, 0.0, 1.0).map(read("direction: increases")::holds)).containsExactly(false, false, true);
    assertThat(Stream.of(-1.0, 0.0, 1.0).map(read("direction: decreases")::holds)).containsExactly(true, false, false);
  }

  static Stream<Arguments> problems() {
    return Stream.of(
        arguments("targets: [{id: a, indicator: fundz, range: [0, 1]}]", "targets[0].indicator: expected an indicator (see: pairaid list indicators), not the text \"fundz\". Maybe \"funds\"?"),
        arguments("targets: [{id: a, indicator: funds}]", "targets[0]: expected either a range or a direction, as range: [0.004, 0.006] or direction: increases"),
        arguments("targets: [{id: a, indicator: funds, range: [0, 1], direction: increases}]", "targets[0]: expected either a range or a direction"),
        arguments("targets: [{id: a, indicator: funds, range: [2, 1]}]", "targets[0]: expected range as [lowest, highest], not [2.0, 1.0]"),
        arguments("targets: [{id: a, indicator: funds, range: [1]}]", "targets[0]: expected range as [lowest, highest], not [1.0]"),
        arguments("targets: [{id: a, indicator: funds, measure: ratio, direction: increases}]", "targets[0]: a direction compares the last year with the first: leave measure out"),
        arguments("targets: [{id: a, indicator: funds, range: [0, 1], measure: mean, from: 2015, to: 2013}]", "targets[0]: from 2015 to 2013 are no years to go by: from must be the earlier"),
        arguments("targets: [{id: a, indicator: funds, direction: increases, from: 2015, to: 2015}]", "targets[0]: from 2015 to 2015 are no years to go by"),
        arguments("targets: [{indicator: funds, range: [0, 1]}]", "targets[0].id: missing"), arguments("targets: [{id: a, range: [0, 1]}]", "targets[0].indicator: missing; expected an indicator"),
        arguments("targets: [{id: a, indicator: funds, range: [0, 1], to: 2015.5}]", "targets[0].to: expected a whole number"),
        arguments("observedTotals: {fundz: 3}", "observedTotals.fundz: expected an indicator"), arguments("observedTotals: {trust: 3}", "observedTotals.trust: a share has no total"),
        arguments("observedTotals: {funds: many}", "observedTotals.funds: expected a number"), arguments("fittedTo: [fundz]", "fittedTo[0]: expected an indicator"),
        arguments("fittedTo: funds", "fittedTo: expected a list"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void whatIsWrongIsNamedWhereItStands(String line, String message) {
    assertThat(new Desk(folder).problems(13, line)).singleElement().asString().contains(message);
  }
}
