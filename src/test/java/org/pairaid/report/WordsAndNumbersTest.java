package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Text;
import org.pairaid.scenario.Units;
import tools.jackson.databind.json.JsonMapper;

class WordsAndNumbersTest {

  @Test
  void numbersAreForReaders() {
    assertThat(Numbers.of(.4)).isEqualTo("0.400");
    assertThat(Numbers.of(12345.6)).isEqualTo("12,346");
    assertThat(Numbers.of(-12.345)).isEqualTo("−12.35").doesNotContain("-");
    assertThat(Numbers.of(.0000123)).isEqualTo("0.000012");
    assertThat(Numbers.of(-.0000001, 3)).as("no negative zero").isEqualTo("0.000");
    assertThat(Numbers.of(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.plain(.005)).isEqualTo("0.005");
    assertThat(Numbers.alike(.5, .25, 0)).containsExactly("0.500", "0.250", "0.000");
    assertThat(Numbers.alike(.006, .00598, .00602, Double.NaN)).containsExactly("0.006000", "0.005980", "0.006020", "–");
  }

  @Test
  void sharesAreShownWholeOnlyWhereTheyFillTheAxis() {
    assertThat(Axes.of(new Range(.1, .9), 0, 1)).isEqualTo(new Range(0, 1));
    assertThat(Axes.of(new Range(.50, .55), 0, 1).getLength()).isLessThan(.15);
    assertThat(Axes.of(new Range(.05, .3), 0, 1).getLowerBound()).isZero();
  }

  @Test
  void whatDoesNotMoveIsNotBlownUpAndZeroIsDrawable() {
    assertThat(Axes.of(new Range(.3, .3), 0, 1).getLength()).isGreaterThanOrEqualTo(.045);
    assertThat(Axes.of(new Range(.001, .006), 0, 1)).as("not flattened").satisfies(range -> assertThat(range.getUpperBound()).isLessThan(.007));
    assertThat(Axes.of(new Range(200, 200), 0, Double.POSITIVE_INFINITY).getLength()).isGreaterThanOrEqualTo(20);
    assertThat(Axes.of(new Range(0, 0), 0, Double.POSITIVE_INFINITY).getLength()).isPositive();
    assertThat(Axes.of(null, -1, 1).getLength()).isPositive();
    assertThat(Axes.of(new Range(1, 1), 0, 1).getUpperBound()).isEqualTo(1);
  }

  @Test
  void ticksAreRoundAndNeverInScientificNotation() {
    assertThat(Axes.tick(.013).getSize()).isEqualTo(.02);
    assertThat(Axes.tick(.013).valueToString(.3)).isEqualTo("0.30");
    assertThat(Axes.tick(7e-7).valueToString(1e-6)).isEqualTo("0.000001");
    assertThat(Axes.tick(350).valueToString(3500)).isEqualTo("3,500");
    assertThat(Axes.tick(.7).valueToString(3)).isEqualTo("3");
  }

  @Test
  void whatComesFromOutsideIsEscaped() {
    assertThat(Html.escape("<b>\"&'")).isEqualTo("&lt;b&gt;&quot;&amp;&#39;");
    assertThat(Html.both(new Text("<b>", "&"))).doesNotContain("<b>").contains("&lt;b&gt;").contains("&amp;").contains("lang=\"zh\"");
  }

  @Test
  void parametersComeFromTheirAnnotations() {
    ParameterEntry weight = ParameterEntry.ofRules().stream().filter(entry -> entry.path().equals("assessment.evaluators.public")).findFirst().orElseThrow();
    assertThat(weight.defaultText()).isEqualTo(".1");
    assertThat(weight.meaning().zh()).isEqualTo("群众满意度权重");
    assertThat(ParameterEntry.ofRules()).noneMatch(entry -> entry.path().equals("assessment.evaluators")).anyMatch(entry -> entry.path().equals("contract.quota"));
  }

  @Test
  void everyUnitOfTheRulesHasAChineseName() {
    assertThat(ParameterEntry.ofRules()).allSatisfy(entry -> assertThat(entry.unit().zh()).as(entry.path() + " " + entry.unit().en()).doesNotMatch(".*[a-z].*"));
    assertThat(Units.of("亿元 per 万人").en()).isEqualTo("100 million CNY per 10 000 persons");
  }

  @Test
  void valuesAreComparedWithDefaultsAsNumbers() {
    JsonMapper json = JsonMapper.builder().build();
    assertThat(Values.isDefault(json.readTree("0.4"), ".4")).isTrue();
    assertThat(Values.isDefault(json.readTree("[1.0, 1]"), "1")).isTrue();
    assertThat(Values.isDefault(json.readTree("[1, 2]"), "1")).isFalse();
    assertThat(Values.isDefault(json.readTree("\"DIAGONAL\""), "diagonal")).isTrue();
    assertThat(Values.isDefault(json.readTree("{}").path("absent"), "1")).isTrue();
    assertThat(Values.text(json.readTree("[0.004, 0.005]"))).isEqualTo("[0.004, 0.005]");
  }
}
