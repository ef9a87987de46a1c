package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairaid.calibration.Identifiability.Told;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Factor;
import org.pairaid.experiment.CalibrationResults.Fitted;
import org.pairaid.experiment.CalibrationResults.Pair;
import org.pairaid.experiment.CalibrationResults.Score;
import org.pairaid.experiment.CalibrationResults.Terms;
import org.pairaid.experiment.CalibrationResults.Year;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The headline says plainly what the numbers say. */
class CalibrationWordsTest {

  private static Factor factor(String name, Told told, boolean edge) {
    return new Factor(name, 0, 1, false, false, .5, .1, .5, .9, .9, told, edge, new double[] {.5}, List.of());
  }

  /** A study of three fitted years and one held out (60 observed, 40 to 50 predicted), with these distances: the prediction's, then those of naive forecasts. */
  private static List<Text> headline(double tolerance, List<Pair> pairs, double... distances) {
    List<Year> years = new ArrayList<>();
    for (int year = 2001; year <= 2004; year++) {
      years.add(new Year(year, year < 2004 ? "fit" : "holdout", 15 * (year - 2000), 1, 0, 1, 0, 40, 50, 1, 1, 1));
    }
    List<Score> scores = List.of(new Score("all", "best", .1, .2, Double.NaN, Double.NaN), new Score("all", "median", .1, distances[0], Double.NaN, Double.NaN), new Score("all", "last", Double.NaN, distances[1], 0, 0),
        new Score("all", "trend", Double.NaN, distances[2], 0, 0), new Score("all", "change", Double.NaN, distances[3], 0, 0));
    List<Factor> factors = List.of(factor("a", Told.VALUE, false), factor("b", Told.NOTHING, true));
    Fitted funds = new Fitted(Indicators.find("funds").orElseThrow(), Scale.LOG, 1, years);
    return CalibrationWords.headline(new CalibrationResults(new Text("t", "t"), new Text("b", "b"), new Terms(1, 1, 1, 1, 1, 1, 1, .1, tolerance, .05, 1), new Years(2001, 2003), new Years(2004, 2004), factors, List.of(funds),
        scores, List.of(), pairs, new double[] {1}, List.of()));
  }

  private static String english(List<Text> sentences) {
    return String.join(" ", sentences.stream().map(Text::en).toList());
  }

  @Test
  void aPredictionThatLosesIsSaidToLose() {
    assertThat(english(headline(.1, List.of(), .8, 1.3, .9, .4))).contains("The prediction loses against naive extrapolation: in 2004 it is at a distance of 0.80; nearer: last change repeated (0.40); farther: last value (1.3), "
        + "trend of the fitted years (0.90).");
    assertThat(english(headline(.1, List.of(), .8, .3, .5, .4))).contains("The prediction loses against every naive forecast").doesNotContain("farther");
    assertThat(english(headline(.1, List.of(), .4, .9, .5, .4))).as("a draw is no win").contains("loses against naive extrapolation");
  }

  @Test
  void onlyOneThatIsNearerThanAllWins() {
    assertThat(english(headline(.1, List.of(), .2, 1.3, .9, .4))).contains("The prediction beats all naive forecasts").doesNotContain("nearer:");
  }

  @Test
  void itSaysWhatWasMissedAndWhatIsNotTold() {
    String words = english(headline(.1, List.of(new Pair(0, 1, -.9)), .8, 1.3, .9, .4));
    assertThat(words).contains("(off by about 5.1 %)").contains("predict 40.0 to 50.0 for 2004, where 60.0 was observed; the 90 % interval holds 0 of 1 values held out")
        .contains("The data tell the value of a.").contains("They tell nothing of b").contains("At the end of its range: b").contains("Of a and b only a combination is told (rank correlation −0.90): more of the one does as well as less of the other")
        .doesNotContain("closed in").doesNotContain("a good fit says nothing");
    assertThat(english(headline(.15, List.of(new Pair(0, 1, .3)), .8, 1.3, .9, .4))).contains("closed in to a distance of 0.15 only; 0.10 was asked for").doesNotContain("combination");
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(headline(.15, List.of(new Pair(0, 1, -.9)), .8, 1.3, .9, .4)).extracting(Text::zh).anySatisfy(sentence -> assertThat(sentence).contains("预测不如朴素外推").contains("0.40"))
        .anySatisfy(sentence -> assertThat(sentence).contains("60.0").contains("40.0至50.0").contains("90%区间包含1个留出值中的0个"))
        .anySatisfy(sentence -> assertThat(sentence).contains("a与b只能确定其组合"));
  }
}
