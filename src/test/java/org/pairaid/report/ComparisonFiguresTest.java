package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEARER_ZERO;
import static org.pairaid.indicator.Better.NEITHER;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

class ComparisonFiguresTest {
  private static final String HOSTILE = "<b>\"&' {{x}} </script> %s 很长的标题 that goes on and on and on and on";
  private static final List<String> OF_THE_PAGE = List.of("forest", "tradeoff", "heatmap", "composition", "assessment", "lorenz", "receivers", "network", "avoidance", "aid_dependence",
      "project_fit", "funds");

  @TempDir Path folder;

  @Test
  void twelveVariantsWithMissingValuesAreDrawnInBothLanguages() throws Exception {
    Compared compared = variants(12, 3, 4, 2012);
    List<Figure> figures = ComparisonFigures.of(compared);
    assertThat(figures).extracting(Figure::name).doesNotHaveDuplicates().containsAll(OF_THE_PAGE).containsAll(Indicators.ALL.stream().map(Indicator::name).toList())
        .contains("forest-v1", "forest-v11").doesNotContain("forest-v0").allMatch(name -> name.matches("[\\w-]+"));
    assertThat(drawn(figures)).hasSize(drawnOnce(compared) + 11);
  }

  @Test
  void oneReplicateOfOneCycleWithoutACalendarIsDrawn() throws Exception {
    Compared compared = variants(2, 1, 1, 0);
    assertThat(drawn(ComparisonFigures.of(compared))).hasSize(drawnOnce(compared) + 1);
  }

  @Test
  void moreVariantsThanPanelsAreDrawnAndTheReaderIsTold() throws Exception {
    List<Figure> figures = ComparisonFigures.of(variants(30, 2, 2, 2012));
    assertThat(figures).noneMatch(figure -> figure.name().startsWith("forest-"));
    List<Figure> some = figures.stream().filter(figure -> OF_THE_PAGE.contains(figure.name())).toList();
    int tallest = Math.max(1400, 400 + 20 * Indicators.ALL.size());
    assertThat(drawn(some)).hasSize(12).as("a row for each indicator, or a page").allMatch(rendered -> rendered.height() <= tallest);
    assertThat(some.stream().filter(figure -> figure.caption().en().contains("variants are shown")).map(Figure::name))
        .containsExactlyInAnyOrder("composition", "lorenz", "receivers", "network", "avoidance", "aid_dependence", "project_fit", "funds");
  }

  @Test
  void nothingButEmptyCellsIsDrawn() throws Exception {
    var results = new ResultsFolder(folder, 2, 2012).entities((scenario, entity, column, replicate, cycle) -> Double.NaN);
    for (String name : List.of("a", "b")) {
      results.scenario(name, name, 2, (indicator, replicate, cycle) -> Double.NaN);
    }
    Compared compared = ResultsFolder.compared(results.compared("a", "last").write());
    assertThat(compared.indicators()).as("of the others none applies").isEqualTo(Indicators.CORE);
    assertThat(drawn(ComparisonFigures.of(compared))).hasSize(8 + Indicators.CORE.size() + 1);
  }

  @Test
  void aDifferenceIsBetterByTheIndicatorsOwnWay() {
    assertThat(Verdict.Way.of(HIGHER, difference(.6, .5))).isEqualTo(Verdict.Way.BETTER);
    assertThat(Verdict.Way.of(HIGHER, difference(.4, .5))).isEqualTo(Verdict.Way.WORSE);
    assertThat(Verdict.Way.of(LOWER, difference(.4, .5))).isEqualTo(Verdict.Way.BETTER);
    assertThat(Verdict.Way.of(NEARER_ZERO, difference(-.1, .2))).as("a smaller gap, though of the other sign").isEqualTo(Verdict.Way.BETTER);
    assertThat(Verdict.Way.of(NEARER_ZERO, difference(-.3, .2))).as("less, but farther from zero").isEqualTo(Verdict.Way.WORSE);
    assertThat(Verdict.Way.of(NEARER_ZERO, difference(-.2, .2))).isEqualTo(Verdict.Way.NEITHER);
    assertThat(Verdict.Way.of(NEITHER, difference(.6, .5))).isEqualTo(Verdict.Way.NEITHER);
    assertThat(Verdict.Way.of(HIGHER, difference(.5, .5))).isEqualTo(Verdict.Way.NEITHER);
  }

  @Test
  void standardisedDifferencesFallIntoFiveClasses() {
    assertThat(List.of(0.0, .19, .2, -.49, .5, .79, -.8, 1.99, 2.0, -40.0)).extracting(effect -> verdict(1, effect, Verdict.Way.BETTER, true).size())
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
    assertThat(verdict(.1, Double.NaN, Verdict.Way.BETTER, true).size()).as("a difference without any spread").isEqualTo(4);
    assertThat(verdict(0, Double.NaN, Verdict.Way.NEITHER, false).size()).isZero();
    assertThat(verdict(-.1, Double.NaN, Verdict.Way.WORSE, true).standardised()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void coloursGoFromMuchWorseToMuchBetterThenTheUnjudged() {
    assertThat(ClassMap.code(verdict(.1, 3, Verdict.Way.WORSE, true))).isZero();
    assertThat(ClassMap.code(verdict(.1, .1, Verdict.Way.WORSE, true))).isEqualTo(4);
    assertThat(ClassMap.code(verdict(.1, .1, Verdict.Way.BETTER, true))).isEqualTo(5);
    assertThat(ClassMap.code(verdict(.1, 3, Verdict.Way.BETTER, true))).isEqualTo(9);
    assertThat(ClassMap.code(verdict(.1, .1, Verdict.Way.NEITHER, true))).isEqualTo(10);
    assertThat(ClassMap.code(verdict(.1, 3, Verdict.Way.NEITHER, true))).isEqualTo(14);
    assertThat(ClassMap.code(verdict(.1, 3, Verdict.Way.BETTER, false))).as("not distinguishable: white").isNaN();
  }

  @Test
  void verdictsRestOnTheFirstWindowAndTheAdjustedTest() throws IOException {
    // Four replicates. Avoidance is lower by .1 in each; satisfaction differs by +.1, -.1, +.1, -.1; own revenue has one pair of values only.
    // Ecology differs by .01, .02, .03, .02: mean .02, standard error .00816 / 2, t = 4.9 with 3 degrees of freedom, p = .016, times 35 after Holm.
    Path results = new ResultsFolder(folder, 2, 2012).scenario("a", "A", 4, (name, r, c) -> name.equals("own_revenue") && r > 0 ? Double.NaN : .5 + .01 * r)
        .scenario("b", "B", 4, (name, r, c) -> c == 0 ? .5 + .01 * r : switch (name) {
          case "avoidance" -> .4 + .01 * r;
          case "satisfaction" -> .5 + .01 * r + (r % 2 == 0 ? .1 : -.1);
          case "own_revenue" -> .7;
          case "ecology" -> .5 + .01 * r + List.of(.01, .02, .03, .02).get(r);
          default -> .5 + .01 * r;
        }).compared("a", "last", "0..1").write();
    List<Verdict> verdicts = Verdict.all(ResultsFolder.compared(results)).get(1);
    Verdict avoidance = verdicts.get(index("avoidance"));
    assertThat(avoidance.way()).isEqualTo(Verdict.Way.BETTER);
    assertThat(avoidance.sure()).isTrue();
    // Standard deviation of .00, .01, .02, .03 is .01 * sqrt(5/3) = .01291, in both variants.
    assertThat(avoidance.standardised()).isCloseTo(-.1 / .012909944, within(1e-6));
    assertThat(verdicts.get(index("satisfaction")).sure()).isFalse();
    assertThat(verdicts.get(index("own_revenue")).sure()).isFalse();
    assertThat(verdicts.get(index("own_revenue")).known()).isTrue();
    assertThat(verdicts.get(index("ecology")).sure()).isFalse();
    assertThat(verdicts.get(index("ecology")).difference().apart()).as("distinguishable only before adjustment").isTrue();
    assertThat(verdicts.get(index("trust")).sure()).as("no difference").isFalse();
  }

  @Test
  void lorenzCurveTakesTheLeastAidedPerHeadFirst() {
    // Per head 0, 2 and 1, so that the order is first, third, second: people 1, 2, 1 of 4 and funds 0, 2, 2 of 4.
    double[][] curve = Lorenz.curve(List.of(new Lorenz.Place(1, 0), new Lorenz.Place(1, 2), new Lorenz.Place(2, 2)));
    assertThat(curve[0]).containsExactly(0, .25, .75, 1);
    assertThat(curve[1]).containsExactly(0, 0, .5, 1);
  }

  @Test
  void lorenzCurveLeavesOutWhatIsNotKnownAndIsEvenWithoutAid() {
    double[][] curve = Lorenz.curve(List.of(new Lorenz.Place(1, 1), new Lorenz.Place(Double.NaN, 5), new Lorenz.Place(0, 5), new Lorenz.Place(3, Double.NaN), new Lorenz.Place(1, 3)));
    assertThat(curve[0]).containsExactly(0, .5, 1);
    assertThat(curve[1]).containsExactly(0, .25, 1);
    assertThat(Lorenz.curve(List.of(new Lorenz.Place(1, 0), new Lorenz.Place(2, 0)))).isDeepEqualTo(new double[][] {{0, 1}, {0, 1}});
    assertThat(Lorenz.curve(List.of())).isDeepEqualTo(new double[][] {{0, 1}, {0, 1}});
  }

  @Test
  void receiversStandInTheOrderOfTheBaselinesDevelopment() throws IOException {
    var results = new ResultsFolder(folder, 2, 2012)
        .entities((scenario, entity, column, r, c) -> column.equals("development_index") ? entity.equals("w1") == scenario.equals("b") ? .5 : .3 : 1);
    for (String name : List.of("a", "b")) {
      results.scenario(name, name, 2, (indicator, r, c) -> .4);
    }
    assertThat(new ReceiversPlot(ResultsFolder.compared(results.compared("b", "last").write())).order()).as("the baseline is the second variant").containsExactly("w2", "w1");
  }

  @Test
  void layersOfAvoidanceEndAtAvoidance() throws IOException {
    List<String> levers = List.of("pleading", "delegation", "selectivity", "collusion", "showcase");
    Path results = new ResultsFolder(folder, 1, 2012).scenario("a", "A", 2, (name, r, c) -> levers.contains(name) ? .1 * (levers.indexOf(name) + 1) + (r == 0 ? -.05 : .05) : 0).write();
    Ensemble ensemble = ResultsFolder.ensemble(results);
    double[][] layers = CompositionPlot.levers(List.of(ensemble)).layers(ensemble);
    // Means .1, .2, .3, .4, .5 over the two replicates; a fifth of each, cumulated.
    double[] expected = {0, .02, .06, .12, .2, .3};
    for (int i = 0; i < expected.length; i++) {
      assertThat(layers[i][0]).isCloseTo(expected[i], within(1e-12));
    }
  }

  @Test
  void theForestsAxisHoldsZeroAndEveryInterval() {
    Range range = ForestPlot.range(List.of(new Verdict(new PairedDifference(9, .2, .1, .1, .05, .15, 1, 1, .01, 0), Verdict.Way.BETTER, true)));
    assertThat(range.contains(0)).isTrue();
    assertThat(range.contains(.15)).isTrue();
    assertThat(range.getLowerBound()).as("room on the empty side").isLessThan(-.02);
    assertThat(ForestPlot.range(List.of()).contains(0)).isTrue();
  }

  @Test
  void wordsAreCutToTheirPlace() {
    Font font = Fonts.plain(12);
    assertThat(Fit.cut("short", font, 200)).isEqualTo("short");
    assertThat(Fit.cut("two\n lines ", font, 200)).isEqualTo("two lines");
    String cut = Fit.cut("Harsh accountability, weak verification", font, 90);
    assertThat(cut).startsWith("Harsh").endsWith("…");
    assertThat(Fit.width(cut, font)).isLessThanOrEqualTo(90);
    assertThat(Fit.cut("😀😀😀😀😀😀😀😀😀😀", font, 40)).as("no half characters").matches("(😀)*…");
    assertThat(Fit.cut("anything", font, 1)).isEqualTo("…");
  }

  /** Pictures but for those of single variants: eight, one for each indicator that applies, and that of the channels. */
  private static int drawnOnce(Compared compared) {
    return 8 + compared.indicators().size() + 1;
  }

  /** Variants that differ a little, with an indicator that never has a value, one now and then, and one that never differs. */
  private Compared variants(int count, int cycles, int replicates, int startYear) throws IOException {
    var results = new ResultsFolder(folder, cycles, startYear).entities((scenario, entity, column, replicate, cycle) -> replicate == 1 && column.equals("project_fit") ? Double.NaN
        : .3 + scenario.length() * .01 + entity.length() * .02 + replicate * .003 + cycle * .01);
    var chance = new Random(7);
    for (int v = 0; v < count; v++) {
      double shift = .03 * v;
      results.scenario("v" + v, HOSTILE + v, replicates, (name, r, c) -> switch (name) {
        case "relapsed_share" -> Double.NaN;
        case "delivery" -> r % 2 == 0 || c == 1 ? Double.NaN : .4;
        case "funds" -> 100;
        case "target" -> 100 + shift;
        default -> Math.min(1, .2 + shift + .02 * chance.nextGaussian());
      });
    }
    return ResultsFolder.compared(results.compared("v0", "last").write());
  }

  /** Draws figures at once, as the report does, and checks each. */
  private static List<Rendered> drawn(List<Figure> figures) throws Exception {
    List<Rendered> drawn = Rendered.all(figures, Words.ENGLISH);
    for (Rendered rendered : drawn) {
      String name = rendered.figure().name();
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(rendered.png()));
      assertThat(image.getWidth()).as(name).isEqualTo(2 * Sheet.WIDTH);
      assertThat(image.getHeight()).as(name).isEqualTo(2 * rendered.height());
      int[] edges = IntStream.range(0, image.getHeight()).flatMap(y -> IntStream.of(image.getRGB(0, y), image.getRGB(image.getWidth() - 1, y))).distinct().toArray();
      assertThat(edges).as(name + " keeps within its margins").containsExactly(0xFFFFFFFF);
      for (String language : List.of(Words.ENGLISH, Words.CHINESE)) {
        String svg = Canvas.file(rendered.svg(language), rendered.height());
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertThat(root.getAttribute("height")).isEqualTo(Integer.toString(rendered.height()));
        assertThat(svg).as(name).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("<b>");
        assertThat(rendered.figure().title().in(language)).isNotBlank();
        assertThat(rendered.figure().caption().in(language)).as(name).isNotBlank().doesNotContain("NaN").doesNotContain("null");
      }
      assertThat(rendered.chinese()).as(name + " is in Chinese").containsPattern("\\p{IsHan}");
    }
    return drawn;
  }

  private static PairedDifference difference(double mean, double reference) {
    return new PairedDifference(9, mean, reference, mean - reference, Double.NaN, Double.NaN, Double.NaN, 1, Double.NaN, Double.NaN);
  }

  private static Verdict verdict(double difference, double effect, Verdict.Way way, boolean sure) {
    return new Verdict(new PairedDifference(9, difference, 0, difference, difference, difference, effect, 1, 0, 0), way, sure);
  }

  private static int index(String indicator) {
    return Indicators.ALL.indexOf(Indicators.find(indicator).orElseThrow());
  }
}
