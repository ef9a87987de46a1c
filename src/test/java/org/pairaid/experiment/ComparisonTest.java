package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.experiment.Comparison.Terms;
import org.pairaid.experiment.Comparison.Variant;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.CycleWindow;

/** Comparisons of tables made by hand, whose differences are known. */
class ComparisonTest {
  private static final Indicator FIT = Indicators.find("project_fit").orElseThrow();
  private static final Indicator DEPENDENCE = Indicators.find("aid_dependence").orElseThrow();
  private static final int CYCLES = 3;
  private static final int REPLICATES = 4;

  @TempDir Path folder;
  private final StringBuilder rows = new StringBuilder(Table.CYCLES.header());
  private final List<Variant> variants = new ArrayList<>();

  private interface Values {
    double of(Indicator indicator, int replicate, int cycle);
  }

  private ComparisonTest variant(String name, Values values) {
    variants.add(new Variant(name, CYCLES, REPLICATES, Set.of()));
    for (int r = 0; r < REPLICATES; r++) {
      for (int c = 0; c < CYCLES; c++) {
        rows.append(name).append(',').append(r).append(',').append(c).append(",0");
        for (Indicator indicator : Indicators.ALL) {
          double value = values.of(indicator, r, c);
          rows.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
        }
        rows.append('\n');
      }
    }
    return this;
  }

  private Comparison compare(String baseline, String window) throws IOException {
    Files.writeString(folder.resolve("cycles.csv"), rows);
    return Comparison.read(folder, variants, Terms.of(baseline, Optional.ofNullable(window).flatMap(text -> CycleWindow.parse(text, CYCLES)), .95, CYCLES), 1);
  }

  private static double base(Indicator indicator, int replicate, int cycle) {
    return .5 + .01 * replicate + .001 * cycle;
  }

  @Test
  void knownDifferencesAreFound() throws IOException {
    double[] noise = {0, .01, .02, .03};
    Comparison found = variant("base", ComparisonTest::base).variant("more", (i, r, c) -> base(i, r, c) + .1 * c + noise[r]).compare("base", null);
    assertThat(found.windows()).extracting(CycleWindow::label).containsExactly("last", "0..2");
    assertThat(found.difference(0, 1, 0, FIT).difference()).as("last cycle: .2 + .015").isCloseTo(.215, within(1e-12));
    assertThat(found.difference(1, 1, 0, FIT).difference()).as("whole run: .1 + .015").isCloseTo(.115, within(1e-12));
    assertThat(found.at(1, 1, FIT).difference()).isCloseTo(.115, within(1e-12));
    PairedDifference last = found.difference(0, 1, 0, FIT);
    double half = 3.182446305 * Math.sqrt((.015 * .015 + .005 * .005) * 2 / 3) / 2;
    assertThat(last.high() - last.difference()).as("t of 3 degrees of freedom, four differences .2 to .23").isCloseTo(half, within(1e-9));
    assertThat(found.probabilityBest(0, 1, FIT)).isCloseTo(1, within(1e-9));
    assertThat(found.probabilityBest(0, 1, DEPENDENCE)).as("more dependence is worse").isZero();
    assertThat(found.firstDifference(1)).isZero();
    assertThat(found.firstDifference(0)).isEqualTo(-1);
  }

  @Test
  void aWindowAskedForComesFirst() throws IOException {
    Comparison found = variant("base", ComparisonTest::base).variant("late", (i, r, c) -> base(i, r, c) + (c == 2 ? .3 : 0)).compare("base", "0..1");
    assertThat(found.windows()).extracting(CycleWindow::label).containsExactly("0..1", "last");
    assertThat(found.difference(0, 1, 0, FIT).difference()).isZero();
    assertThat(found.difference(1, 1, 0, FIT).difference()).isCloseTo(.3, within(1e-12));
    assertThat(found.firstDifference(1)).as("the same before cycle 2").isEqualTo(2);
  }

  @Test
  void anyVariantCanBeTheBaseline() throws IOException {
    variant("first", ComparisonTest::base).variant("second", (i, r, c) -> base(i, r, c) + .1 + .01 * r);
    Comparison one = compare("first", null);
    Comparison other = compare("second", null);
    assertThat(other.reference()).isEqualTo(1);
    assertThat(other.others()).containsExactly(0);
    assertThat(other.at(0, 0, FIT).difference()).isCloseTo(-one.at(0, 1, FIT).difference(), within(1e-15));
    assertThat(other.difference(0, 0, 1, FIT).low()).isCloseTo(-one.difference(0, 1, 0, FIT).high(), within(1e-15));
  }

  @Test
  void aVariantThatChangesNothingDiffersNowhere() throws IOException {
    Comparison found = variant("base", ComparisonTest::base).variant("twin", ComparisonTest::base).compare("base", null);
    assertThat(found.firstDifference(1)).isEqualTo(-1);
    assertThat(found.difference(0, 1, 0, FIT).apart()).isFalse();
    assertThat(found.probabilityBest(0, 1, FIT)).isCloseTo(.5, within(1e-9));
    assertThat(Arrays.stream(found.holm(0, 1, 0))).allMatch(p -> p == 1);
  }

  @Test
  void emptyCellsAreLeftOutOfWindowsAndPairs() throws IOException {
    Comparison found = variant("base", (i, r, c) -> c == 0 ? Double.NaN : base(i, r, c)).variant("gap", (i, r, c) -> r == 0 || c == 0 ? Double.NaN : base(i, r, c) + .2)
        .compare("base", null);
    assertThat(found.difference(1, 1, 0, FIT).n()).isEqualTo(3);
    assertThat(found.difference(1, 1, 0, FIT).difference()).isCloseTo(.2, within(1e-12));
    assertThat(found.at(0, 1, FIT).n()).isZero();
  }

  @Test
  void theTableIsTidyAndAFurtherVariantChangesNoOthersRows() throws IOException {
    variant("base", ComparisonTest::base).variant("a", (i, r, c) -> base(i, r, c) + .1 + .01 * r);
    List<String> two = DifferencesTable.of(compare("base", null)).lines().toList();
    variant("b", (i, r, c) -> base(i, r, c) - .1 * r);
    List<String> three = DifferencesTable.of(compare("base", null)).lines().toList();
    int indicators = Indicators.ALL.size();
    assertThat(two).hasSize(1 + indicators * (2 + 2 + CYCLES));
    assertThat(three).hasSize(1 + indicators * (3 * 2 + 2 * CYCLES + 2));
    int columns = two.get(0).split(",").length;
    assertThat(three).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(columns));
    assertThat(three.stream().map(ComparisonTest::withoutChances)).containsAll(two.stream().map(ComparisonTest::withoutChances).toList());
    String row = two.stream().filter(line -> line.startsWith("a,base,funds,1,")).findFirst().orElseThrow();
    assertThat(row).as("four pairs; means .516 + .115 and .516; all differences positive").startsWith("a,base,funds,1,4,0.631,0.516,0.115,").endsWith(",,,0");
    assertThat(two.stream().filter(line -> line.startsWith("base,base,funds,last,"))).containsExactly("base,base,funds,last,4,0.517,0.517,,,,,,,,,,,,");
  }

  @Test
  void whatIsRecordedBesideTheCoreChangesNothingOfItAndIsLeftOutWhereItIsOneNumber() throws IOException {
    Set<String> core = Indicators.CORE.stream().map(Indicator::name).collect(Collectors.toSet());
    String varying = Indicators.ALL.get(Indicators.CORE.size()).name();
    Values reference = (i, r, c) -> core.contains(i.name()) ? base(i, r, c) : .5;
    Comparison alone = variant("base", reference).variant("a", (i, r, c) -> reference.of(i, r, c) + (core.contains(i.name()) ? .01 * r - .012 : 0)).compare("base", null);
    assertThat(alone.indicators()).isEqualTo(Indicators.CORE);
    double raw = alone.difference(0, 1, 0, FIT).p();
    assertThat(alone.holm(0, 1, 0)[Indicators.ALL.indexOf(FIT)]).as("all 36 p values are the same").isCloseTo(Math.min(1, Indicators.CORE.size() * raw), within(1e-12));
    assertThat(Arrays.stream(alone.holm(0, 1, 0)).skip(Indicators.CORE.size())).isNotEmpty().allMatch(p -> Double.isNaN(p));
    List<String> rowsAlone = DifferencesTable.of(alone).lines().toList();

    rows.setLength(Table.CYCLES.header().length());
    variants.clear();
    Comparison beside = variant("base", reference).variant("a", (i, r, c) -> reference.of(i, r, c) + (core.contains(i.name()) ? .01 * r - .012 : i.name().equals(varying) ? .1 + .01 * r : 0))
        .compare("base", null);
    assertThat(beside.indicators()).hasSize(Indicators.CORE.size() + 1).endsWith(Indicators.ALL.get(Indicators.CORE.size()));
    List<String> rowsBeside = DifferencesTable.of(beside).lines().toList();
    assertThat(rowsBeside).containsAll(rowsAlone).hasSizeGreaterThan(rowsAlone.size());
    PairedDifference difference = beside.difference(0, 1, 0, Indicators.ALL.get(Indicators.CORE.size()));
    assertThat(beside.holm(0, 1, 0)[Indicators.CORE.size()]).as("alone in its family").isEqualTo(difference.p());
  }

  /** A row without the chances to be best, which depend on who competes. */
  private static String withoutChances(String row) {
    List<String> cells = new ArrayList<>(Arrays.asList(row.split(",", -1)));
    cells.subList(16, 18).clear();
    return String.join(",", cells);
  }

  @Test
  void aTableOfOtherVariantsIsRefused() throws IOException {
    variant("base", ComparisonTest::base).variant("a", ComparisonTest::base);
    variants.set(1, new Variant("b", CYCLES, REPLICATES, Set.of()));
    assertThatThrownBy(() -> compare("base", null)).isInstanceOf(ResultsException.class).hasMessageContaining("expected scenario b, replicate 0, cycle 0");
    variants.set(1, new Variant("a", CYCLES, REPLICATES + 1, Set.of()));
    assertThatThrownBy(() -> compare("base", null)).isInstanceOf(ResultsException.class).hasMessageContaining("ends in scenario a, replicate 4");
  }
}
