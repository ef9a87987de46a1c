package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;
import org.pairaid.design.Bootstrap;
import org.pairaid.design.MorrisDesign;
import org.pairaid.design.SaltelliDesign;
import org.pairaid.design.SensitivityDesign;
import org.pairaid.experiment.StudyFactor;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import org.pairaid.scenario.ExperimentFile.Design;
import org.pairaid.scenario.ExperimentFile.Kind;

/** What is said and drawn of indices of made-up outputs. */
class SensitivityReportTest {
  private static final Indicator AVOIDANCE = Indicators.find("avoidance").orElseThrow();

  private static SensitivityResults screening(int[] categories, double noise, ToDoubleFunction<double[]> output) {
    MorrisDesign design = MorrisDesign.of(20, 4, categories, new SplitMix64(1));
    return results(new Design(Kind.MORRIS, null, 4, 20, false, null), design, categories, noise, output);
  }

  private static SensitivityResults variance(int rows, int factors, double noise, ToDoubleFunction<double[]> output) {
    SaltelliDesign design = SaltelliDesign.of(rows, factors, true, new SplitMix64(2));
    return results(new Design(Kind.SALTELLI, rows, null, 20, true, null), design, new int[factors], noise, output);
  }

  private static SensitivityResults results(Design terms, SensitivityDesign design, int[] categories, double noise, ToDoubleFunction<double[]> output) {
    double[][] cube = design.points();
    var factors = new ArrayList<StudyFactor>();
    for (int f = 0; f < categories.length; f++) {
      int column = f;
      List<String> values = IntStream.range(0, categories[f]).mapToObj(value -> "v" + value).toList();
      List<String> at = Arrays.stream(cube).map(point -> values.isEmpty() ? Numbers.plain(.1 + point[column]) : values.get((int) (point[column] * values.size()))).toList();
      factors.add(new StudyFactor("f" + f, values, f == 1, .1, 1.1, at));
    }
    double[] means = Arrays.stream(cube).mapToDouble(output).toArray();
    var outcome = new SensitivityOutcome(AVOIDANCE, means, design.indices(means, new Bootstrap(200, .95), new SplitMix64(3)), noise);
    return new SensitivityResults(new Text("Study", "研究"), List.of(new Text("World", "世界")), terms, design, factors, "last", 3, 1, List.of(outcome));
  }

  private static String leading(SensitivityResults results) {
    return SensitivityWords.leading(results, results.outcomes().get(0)).en();
  }

  @Test
  void theLeadingFactorIsNamedWithItsNumbers() {
    SensitivityResults results = screening(new int[3], .01, u -> .3 * u[0] - .1 * u[1]);
    assertThat(leading(results)).isEqualTo("Blame avoidance: f0 moves it most (raising it; mean absolute effect over its range 0.300, 95 % interval 0.300 to 0.300), then f1 (0.100, lowering it). "
        + "Next to nothing (0.05 of the largest at most): f2.");
    assertThat(SensitivityWords.leading(results, results.outcomes().get(0)).zh()).contains("影响最大的是f0").contains("影响甚微").contains("f2");
    SensitivityResults both = screening(new int[] {0, 2}, .01, u -> (u[0] - .5) * (u[0] - .5) + 2 * Math.floor(2 * u[1]));
    assertThat(leading(both)).as("both ways, and a category has none").doesNotContain("raising").doesNotContain("lowering");
    assertThat(SensitivityWords.convergence(results).en()).startsWith("Converged: all 3 of the mean absolute effects");
    assertThat(SensitivityWords.doubts(results, results.outcomes().get(0)).en()).isEmpty();
  }

  /** Effects of a product of two are of the same size on average, and no order can be told. */
  @Test
  void factorsWhoseIntervalsOverlapAreNotPutInOrder() {
    SensitivityResults results = variance(64, 2, .2, u -> (u[0] + .5) * (u[1] + .5));
    assertThat(leading(results)).contains("matters most (total index ").containsPattern("Not told apart from the first: f[01]\\.");
    assertThat(SensitivityWords.convergence(results).en()).startsWith("Not converged: 2 of 2 total indices have intervals wider than 0.05; about ").contains("runs needed for all, 1,152 were made");
    assertThat(SensitivityWords.doubts(results, results.outcomes().get(0)).en()).startsWith("20 % of the variance between points is chance");
  }

  @Test
  void whatDoesNotVaryOrHasNoValueIsSaidSo() {
    assertThat(leading(variance(8, 2, Double.NaN, u -> .4))).isEqualTo("Blame avoidance is the same at all points: within these ranges no factor matters for it.");
    assertThat(leading(screening(new int[2], Double.NaN, u -> 0))).contains("the same at all points");
    SensitivityResults none = variance(8, 2, Double.NaN, u -> Double.NaN);
    assertThat(leading(none)).contains("no row has a value in all its runs");
    assertThat(SensitivityWords.convergence(none).en()).isEqualTo("There is nothing to converge.");
    SensitivityResults some = variance(8, 2, Double.NaN, u -> u[0] > .9 ? Double.NaN : u[0]);
    int out = some.outcomes().get(0).indices().units() - some.outcomes().get(0).indices().used();
    assertThat(out).isPositive();
    assertThat(SensitivityWords.doubts(some, some.outcomes().get(0)).en()).startsWith(out + " of 8 rows are left out");
  }

  @Test
  void runsNeededAreRoundedUpToTwoDigits() {
    assertThat(SensitivityWords.about(30_001)).isEqualTo("31,000");
    assertThat(SensitivityWords.about(30_000)).isEqualTo("30,000");
    assertThat(SensitivityWords.about(7)).isEqualTo("7");
  }

  /** Everything that the page can be asked for is drawn, in both languages: one factor, categories, log axes, constants, nothing. */
  @Test
  void everyKindOfResultHasItsPage() throws Exception {
    for (SensitivityResults results : List.of(screening(new int[] {0, 0, 4, 2}, .01, u -> u[0] * u[1] + u[2]), screening(new int[1], .01, u -> u[0]), variance(32, 3, Double.NaN, u -> u[0] + u[1] * u[2]),
        variance(8, 1, .01, u -> u[0]), variance(8, 2, Double.NaN, u -> 1), variance(8, 2, Double.NaN, u -> Double.NaN), screening(new int[25], .01, u -> u[3]))) {
      Manifest manifest = new Manifest("pairaid", "", "17", "", "", 1, List.of(), true, List.of(), java.util.Map.of(), List.of(), java.util.Optional.empty(), false);
      SensitivityContents contents = new SensitivityContents(manifest, results);
      List<Rendered> rendered = Rendered.all(contents.figures(), Words.CHINESE);
      boolean drawn = SensitivitySection.drawn(results.outcomes().get(0));
      assertThat(rendered).hasSize(!drawn ? 1 : results.screening() ? 4 : 3).allSatisfy(figure -> assertThat(figure.height()).isBetween(100, Grid.TALLEST));
      assertThat(new Page(manifest, contents, rendered, Words.ENGLISH).html()).contains("In short", "摘要", "id=\"outcome-avoidance\"", "id=\"method\"").doesNotContain("NaN");
    }
  }
}
