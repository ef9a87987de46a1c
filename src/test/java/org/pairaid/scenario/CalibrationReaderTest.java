package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.strategy.Strategies;

/** What an experiment is calibrated to, and what is said where it makes no sense. */
class CalibrationReaderTest {
  private static final String FACTORS = "factors: [{path: assessment.stakes, range: [0, 2]}]\n";
  @TempDir Path folder;

  @BeforeEach
  void world() throws Exception {
    Files.writeString(folder.resolve("observed.csv"), "year,funds,aid_dependence\n2012,10,0.2\n2013,12,0\n2014,,0.1\n2016,20,0.1\n");
    Files.writeString(folder.resolve("world.yaml"), "name: w\nextends: " + Path.of("src/test/resources/golden/world.yaml").toAbsolutePath() + "\nobserved: {file: observed.csv}\n");
  }

  private Experiment read(String rest) throws Exception {
    return ExperimentReader.read(Files.writeString(folder.resolve("e.yaml"), "name: e\nscenario: world.yaml\n" + rest), List.of(), Strategies.builtIn());
  }

  @Test
  void defaultsFollowTheIndicator() throws Exception {
    Calibration calibration = read(FACTORS + "calibration: {series: [{indicator: funds}, {indicator: aid_dependence, weight: 2}], fit: 2012..2014, holdout: 2016}").file().calibration();
    assertThat(calibration.series()).extracting(Calibration.Target::scale).containsExactly(Scale.LOG, Scale.ABSOLUTE);
    assertThat(calibration.series()).extracting(Calibration.Target::weight).containsExactly(1., 2.);
    assertThat(calibration.fitted()).isEqualTo(new Years(2012, 2014));
    assertThat(calibration.heldOut()).contains(new Years(2016, 2016));
    assertThat(calibration.tolerance()).isEqualTo(.1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "series: [], fit: 2012..2013                                  | 4:14: calibration: expected at least one series, as series: [{indicator: funds}]",
      "series: [{indicator: fnds}], fit: 2012                       | 4:36: calibration.series[0].indicator: expected an indicator (see: pairaid list indicators), not the text \"fnds\". Maybe \"funds\"?",
      "series: [{indicator: trust}], fit: 2012                      | 4:24: calibration.series[0]: the scenario has no observed series of trust: expected one of funds, aid_dependence",
      "series: [{indicator: aid_dependence, error: log}], fit: 2012 | 4:24: calibration.series[0]: errors as logarithms need observed values above 0; expected error: absolute",
      "series: [{indicator: funds, weight: 0}], fit: 2012           | 4:23: calibration.series: expected a series with a weight above 0",
      "series: [{indicator: funds}], fit: 2013..2012                | 4:50: calibration.fit: expected years as 2012..2017, the first before the last, not \"2013..2012\"",
      "series: [{indicator: funds}], fit: 2012-13                   | 4:50: calibration.fit: expected years as 2012..2017, the first before the last, not \"2012-13\"",
      "series: [{indicator: funds}], fit: 2011..2012                | 4:50: calibration.fit: outside the run: expected years within 2012..2016, not 2011..2012",
      "series: [{indicator: funds}], fit: 2014                      | 4:50: calibration.fit: nothing was observed of funds in these years",
      "'series: [{indicator: funds}], fit: 2012..2014, holdout: 2013..2016' | 4:71: calibration.holdout: expected years after those of the fit (2012..2014), not 2013..2016",
      "'series: [{indicator: funds}], fit: 2012, tolerance: 0'      | 4:67: calibration.tolerance: expected a number in [0.000000001,1000000000] (distance), not 0",
      "'series: [{indicator: funds}], fit: 2012, toleranse: 1'      | 4:56: calibration.toleranse: unknown key. Maybe \"tolerance\"?"})
  void whatIsWrongIsSaid(String keys, String message) {
    assertThatThrownBy(() -> read(FACTORS + "calibration: {" + keys + "}")).isInstanceOf(InvalidScenarioException.class).hasMessage(folder + "/e.yaml:" + message);
  }

  @Test
  void factorsMustBeFreeNumbers() {
    String rest = "calibration: {series: [{indicator: funds}], fit: 2012}\n";
    assertThatThrownBy(() -> read(rest)).hasMessageContaining("factors: missing; expected the parameters that are free");
    assertThatThrownBy(() -> read(rest + "factors: [{path: assessment.stakes, values: [0, 1]}]")).hasMessageContaining("factors.assessment.stakes: expected a range or a distribution");
  }

  @Test
  void theScenarioMustHaveYearsAndObservations() throws Exception {
    Files.writeString(folder.resolve("world.yaml"), "name: w\nextends: " + Path.of("src/test/resources/golden/world.yaml").toAbsolutePath() + "\n");
    assertThatThrownBy(() -> read(FACTORS + "calibration: {series: [{indicator: funds}], fit: 2012}")).hasMessageContaining("e.yaml:2:11: scenario: has no observed series to be calibrated to");
  }
}
