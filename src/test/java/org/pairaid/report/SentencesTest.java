package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

class SentencesTest {
  private static final Indicator FIT = Indicators.find("project_fit").orElseThrow();
  @TempDir Path folder;

  @Test
  void aRiseIsSaidWithItsPairedInterval() throws IOException {
    // differences .2 .3 .4: mean .3, standard error .1 / sqrt 3 = .057735, t(.975; 2) = 4.302653, half width .248
    Text sentence = sentence(3, 2, (r, c) -> .1 * r + c * (.2 + .1 * r));
    assertThat(sentence.en()).contains("Project fit averages 0.100").contains("in 2012 and 0.400").contains("in 2013; it rises by 0.300 (paired, 95 % interval 0.052 to 0.548)");
    assertThat(sentence.zh()).contains("项目适配度在2012年的均值为0.100").contains("上升0.300");
  }

  @Test
  void aFallIsSaidInPositiveNumbers() throws IOException {
    assertThat(sentence(3, 2, (r, c) -> .9 - c * (.2 + .1 * r)).en()).contains("it falls by 0.300 (paired, 95 % interval 0.052 to 0.548)");
  }

  @Test
  void aDifferenceWhoseIntervalCoversZeroIsNoChange() throws IOException {
    Text sentence = sentence(4, 2, (r, c) -> .5 + c * (r % 2 == 0 ? .1 : -.1));
    assertThat(sentence.en()).contains("did not change distinguishably").doesNotContain("rises").doesNotContain("falls");
    assertThat(sentence.zh()).contains("未见可辨别的变化");
  }

  @Test
  void whatIsAlikeInEveryReplicateNeedsNoInterval() throws IOException {
    assertThat(sentence(3, 2, (r, c) -> .5).en()).isEqualTo("Project fit is 0.500 in every cycle of every replicate.");
    assertThat(sentence(3, 2, (r, c) -> .5 + .1 * r).en()).endsWith("in 2013; it did not change in any replicate.");
    assertThat(sentence(3, 2, (r, c) -> .5 - .25 * c).en()).endsWith("it falls by 0.250 in every replicate.");
  }

  @Test
  void oneReplicateHasNoInterval() throws IOException {
    assertThat(sentence(1, 2, (r, c) -> .5 + .1 * c).en()).contains("no interval can be given").contains("0.100").doesNotContain("NaN");
  }

  @Test
  void oneCycleHasNoChange() throws IOException {
    assertThat(sentence(2, 1, (r, c) -> .5).en()).isEqualTo("Project fit averages 0.500 (the same in every replicate) in 2012.");
  }

  @Test
  void noValueIsSaid() throws IOException {
    assertThat(sentence(2, 2, (r, c) -> Double.NaN).en()).isEqualTo("Project fit has no value in any cycle.");
  }

  @Test
  void theSpanIsThatOfTheCyclesWithAValue() throws IOException {
    assertThat(sentence(3, 4, (r, c) -> c == 0 || c == 3 ? Double.NaN : .1 * r + (c - 1) * .25).en()).contains("in 2013 and 0.350").endsWith("in 2014; it rises by 0.250 in every replicate.");
    // The last replicate alone has a value in 2012, and 0.4 more in 2014; the others have none of 2012 to be held against.
    assertThat(sentence(3, 3, (r, c) -> c == 0 && r < 2 ? Double.NaN : .5 + .2 * c).en())
        .isEqualTo("Project fit averages 0.500 in 2012 and 0.900 (the same in every replicate) in 2014; the difference is 0.400, and with fewer than two replicates no interval can be given.");
    assertThat(sentence(2, 3, (r, c) -> c == 2 * r ? .5 + .2 * r : Double.NaN).en()).endsWith("; no replicate has both.");
    assertThat(sentence(3, 3, (r, c) -> c == 1 ? .5 : Double.NaN).en()).isEqualTo("Project fit averages 0.500 (the same in every replicate) in 2013.");
  }

  @Test
  void observedValuesAreCountedInAndOutOfTheBand() throws IOException {
    // replicates 0..100: the 90 % band is 5 to 95 in every year
    Path results = new ResultsFolder(folder, 3, 2012).scenario("a", "A", 101, (name, r, c) -> r)
        .observed(List.of(2011, 2012, 2013, 2014), Map.of("funds", List.of(1., 95., 95.1, 4.9), "unknown", List.of(1., 2., 3., 4.))).write();
    String html = new ObservedSection(List.of(ResultsFolder.ensemble(results))).html();
    assertThat(html).contains("in 1 of 3 years").contains("3个年份中有1个年份").contains(">inside<").contains(">above<").contains(">below<").doesNotContain("2011")
        .doesNotContain("no width");
  }

  @Test
  void aBandWithoutWidthIsNotHeldAgainstTheModel() throws IOException {
    Path results = new ResultsFolder(folder, 1, 2012).scenario("a", "A", 3, (name, r, c) -> 10).observed(List.of(2012), Map.of("funds", List.of(8.))).write();
    assertThat(new ObservedSection(List.of(ResultsFolder.ensemble(results))).html()).contains("0 of 1 years").contains("The band has no width").contains("1.25");
  }

  private Text sentence(int replicates, int cycles, Fit fit) throws IOException {
    Path results = new ResultsFolder(folder, cycles, 2012).scenario("a", "A", replicates, (name, r, c) -> name.equals("project_fit") ? fit.of(r, c) : 0).write();
    return HeadlineSection.sentence(ResultsFolder.ensemble(results), FIT);
  }

  private interface Fit {
    double of(int replicate, int cycle);
  }
}
