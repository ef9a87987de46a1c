package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import org.pairaid.report.TargetResult.Verdict;

/** What results are held against: observed values, totals and targets, with numbers found by hand. */
class HeldAgainstTest {
  @TempDir Path folder;

  private interface Values {
    double of(int replicate, int cycle);
  }

  private ResultsFolder funds(int cycles, int replicates, Values values) {
    return new ResultsFolder(folder, cycles, 2012).scenario("a", "A", replicates, (name, r, c) -> name.equals("funds") ? values.of(r, c) : 0);
  }

  private Distance distance(ResultsFolder results) throws IOException {
    return Distance.of(ResultsFolder.ensemble(results.write())).get(0);
  }

  @Test
  void distanceIsOneOfLevelErrorGrowthCorrelationAndBand() throws IOException {
    // Replicates 1 apart, so that the mean is that of the middle one: 2, 4, 6 against 4, 4, 16 observed.
    Distance distance = distance(funds(3, 3, (r, c) -> 2 * (c + 1) + r - 1).observed(List.of(2012, 2013, 2014, 2015), Map.of("funds", List.of(4., 4., 16., 99.))));
    assertThat(distance.points()).as("2015 is no cycle of the run").hasSize(3);
    assertThat(distance.ratio()).as("12 of 24").isCloseTo(.5, within(1e-12));
    assertThat(distance.error()).as("2/4, 0 and 10/16").isCloseTo((.5 + 0 + .625) / 3, within(1e-12));
    assertThat(distance.growth(Distance.Point::observed)).isEqualTo(4);
    assertThat(distance.growth(Distance.Point::mean)).isEqualTo(3);
    // Deviations −2, 0, 2 and −4, −4, 8: 24 over the root of 8 times 96.
    assertThat(distance.correlation()).isCloseTo(24 / Math.sqrt(8 * 96), within(1e-12));
    assertThat(distance.inside()).as("only the second year").isEqualTo(1);
  }

  @Test
  void whatNothingPositiveWasObservedOfHasNoRatio() throws IOException {
    Distance distance = distance(funds(2, 2, (r, c) -> r).observed(List.of(2012, 2013), Map.of("funds", List.of(0., 0.))));
    assertThat(distance.ratio()).isNaN();
    assertThat(distance.error()).isNaN();
    assertThat(DistanceWords.of(distance)).extracting(Text::en).first().asString().contains("allow no ratio");
    assertThat(DistanceWords.far(distance)).isFalse();
    assertThat(DistanceWords.of(distance)).extracting(Text::en).noneMatch(words -> words.contains("NaN"));
  }

  @Test
  void farIsSaidPlainlyAndInTheSummary() throws IOException {
    ResultsFolder results = funds(2, 2, (r, c) -> 2).observed(List.of(2012, 2013), Map.of("funds", List.of(100., 100.)));
    assertThat(DistanceWords.of(distance(results))).extracting(Text::en).contains("The model gives 0.020 of what was observed over the 2 years together: far too little.");
    Ensemble ensemble = ResultsFolder.ensemble(folder);
    assertThat(DistanceWords.plainly(ensemble).en()).isEqualTo("Of the 1 observed series and totals the model is near 0 (0 of these had been in view). Far off, as simulated over observed: Aid funds (0.020).");
    assertThat(new HeadlineSection(List.of(ensemble)).html()).contains("Aid funds (0.020)").contains("援助资金（0.020倍）");
  }

  @Test
  void levelHasFiveWords() throws IOException {
    String[] words = {"far too little", "too little", "the level is near", "too much", "far too much"};
    double[] observed = {201, 199, 100, 79, 49};
    for (int i = 0; i < words.length; i++) {
      Distance distance = distance(funds(1, 2, (r, c) -> 100).observed(List.of(2012), Map.of("funds", List.of(observed[i]))));
      assertThat(DistanceWords.of(distance).get(0).en()).endsWith(": " + words[i] + ".");
    }
  }

  @Test
  void agreementWithWhatWasInViewIsCalledAFit() throws IOException {
    ResultsFolder results = funds(1, 2, (r, c) -> 100).observed(List.of(2012), Map.of("funds", List.of(100.)));
    assertThat(DistanceWords.of(distance(results))).extracting(Text::en).noneMatch(words -> words.contains("fit"));
    results.resolved("fittedTo", List.of("funds"));
    assertThat(DistanceWords.of(distance(results))).extracting(Text::en).last().asString().contains("agreement is a fit, no test of the model");
    assertThat(ObservedTable.of(List.of(ResultsFolder.ensemble(folder)))).isEqualTo(ObservedTable.HEADER + "a,funds,2012,100,100,100,100,1,true,true\n");
  }

  @Test
  void totalsAreSumsOfEachReplicate() throws IOException {
    // Sums 3, 6 and 9 over three cycles; empty cells count for nothing.
    funds(4, 3, (r, c) -> c == 3 ? Double.NaN : r + 1).resolved("observedTotals", Map.of("funds", 12)).write();
    Distance distance = Distance.of(ResultsFolder.ensemble(folder)).get(0);
    assertThat(distance.total()).isTrue();
    assertThat(distance.first().mean()).isEqualTo(6);
    assertThat(distance.ratio()).isEqualTo(.5);
    assertThat(ObservedTable.of(List.of(ResultsFolder.ensemble(folder)))).isEqualTo(ObservedTable.HEADER + "a,funds,total,12,6,3.3,8.7,0.5,false,false\n");
    assertThat(new ObservedSection(List.of(ResultsFolder.ensemble(folder))).html()).contains("Aid funds, total").contains("0.50 of what was observed over the whole run: too little")
        .contains("The observed total lies outside").contains("援助资金总量");
  }

  private static Map<String, Object> target(String id, Object... keysAndValues) {
    var target = new LinkedHashMap<String, Object>(Map.of("id", id, "indicator", "funds"));
    for (int i = 0; i < keysAndValues.length; i += 2) {
      target.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return target;
  }

  @Test
  void aTargetIsMetNotMetOrOpenByTheMeansInterval() throws IOException {
    // Last year 19, 20, 21: mean 20, standard error 1 / root 3, t(.975; 2) = 4.302653, so the interval is 20 ± 2.484. First year 10 in all.
    funds(2, 3, (r, c) -> c == 0 ? 10 : 19 + r).resolved("targets", List.of(target("in", "range", List.of(17, 23)), target("out", "range", List.of(23, 30)), target("edge", "range", List.of(19, 23)),
        target("up", "direction", "increases"), target("down", "direction", "decreases"), target("still", "direction", "increases", "indicator", "trust"), target("late", "range", List.of(0, 99), "to", 2020),
        target("ratio", "measure", "ratio", "from", 2012, "to", 2013, "range", List.of(1.5, 2.5)))).write();
    Ensemble ensemble = ResultsFolder.ensemble(folder);
    assertThat(ensemble.targets()).extracting(result -> result.target().id() + " " + result.verdict()).containsExactly("in MET", "out NOT_MET", "edge OPEN", "up MET", "down NOT_MET", "still NOT_MET",
        "late OPEN", "ratio MET");
    assertThat(ensemble.targets()).extracting(TargetResult::share).startsWith(1., 0., 1., 1., 0., 0., Double.NaN);
    assertThat(TargetsSection.count(ensemble).en()).isEqualTo("Targets: 3 met, 3 not met, 2 that cannot be told.");
    String table = TargetsTable.of(List.of(ensemble));
    assertThat(table.lines()).contains("a,in,funds,value,,,17,23,20,17.5158623,22.4841377,19.1,20.9,3,1,met,false", "a,late,funds,value,,2020,0,99,,,,,,0,,open,false",
        "a,up,funds,increases,,,,,10,7.51586229,12.4841377,9.1,10.9,3,1,met,false");
    int columns = TargetsTable.HEADER.split(",").length;
    assertThat(table.lines()).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(columns));
  }

  @Test
  void oneReplicateTellsNothing() throws IOException {
    funds(1, 1, (r, c) -> 10).resolved("targets", List.of(target("in", "range", List.of(0, 99)))).write();
    assertThat(ResultsFolder.ensemble(folder).targets()).extracting(TargetResult::verdict).containsExactly(Verdict.OPEN);
  }

  @Test
  void theReportHoldsTablesAndSectionsInBothLanguagesAndOnlyWhereThereIsSomethingToSay() throws Exception {
    ResultsFolder results = funds(2, 3, (r, c) -> 10 + r).observed(List.of(2012), Map.of("funds", List.of(11.))).resolved("fittedTo", List.of("funds"))
        .resolved("targets", List.of(target("T<1>", "range", List.of(0, 99), "title", Map.of("en", "High <b>", "zh", "高"), "source", "a & b", "strength", "printed")));
    Report.of(results.write()).write("en");
    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page).contains("Facts on record: met or not").contains("与记录的事实是否相符").contains("High &lt;b&gt;").contains("a &amp; b; printed").contains("in view").contains("已参照");
    assertThat(folder.resolve("observed.csv")).hasContent(ObservedTable.HEADER + "a,funds,2012,11,11,10.1,11.9,1,true,true\n");
    assertThat(Files.readString(folder.resolve("manifest.json"))).contains("observed.csv").contains("targets.csv");
    Path plain = folder.resolve("plain");
    Report.of(new ResultsFolder(plain, 1, 2012).scenario("a", "A", 2, (name, r, c) -> r).write()).write("en");
    assertThat(plain.resolve("observed.csv")).doesNotExist();
    assertThat(plain.resolve("targets.csv")).doesNotExist();
    assertThat(Files.readString(plain.resolve("report.html"))).doesNotContain("Facts on record").doesNotContain("Observed against");
  }

  @Test
  void severalScenariosAreHeldAgainstTheirOwn() throws IOException {
    ResultsFolder results = funds(1, 2, (r, c) -> 10).observed(List.of(2012), Map.of("funds", List.of(10.))).resolved("targets", List.of(target("one", "range", List.of(9, 11))));
    results.scenario("b", "B", 2, (name, r, c) -> 30).observed(List.of(2012), Map.of("funds", List.of(10.))).resolved("targets", List.of(target("one", "range", List.of(9, 11)), target("two", "range", List.of(9, 99))));
    List<Ensemble> ensembles = CyclesTable.read(results.write(), ManifestReader.read(folder)).ensembles();
    String targets = new TargetsSection(ensembles).html();
    assertThat(Stream.of(targets.split("<tr>")).filter(row -> row.contains("<code>one")).findFirst().orElseThrow()).contains(">met<").contains(">not met<").contains(" 10.0<");
    assertThat(Stream.of(targets.split("<tr>")).filter(row -> row.contains("<code>two")).findFirst().orElseThrow()).as("the first scenario has no such target").contains(">–<").contains(">met<");
    assertThat(new ObservedSection(ensembles).html()).contains("<span class=\"worse\">3.00</span>").contains(">1.00<");
  }

  @Test
  void channelsArePiledUpWhereAidComesByTwo() throws IOException {
    Map<String, Double> shares = Map.of("share_vertical", .7, "share_local_local", .2, "share_central_local", .1);
    Path two = new ResultsFolder(folder.resolve("two"), 2, 2012).scenario("a", "A", 2, (name, r, c) -> shares.getOrDefault(name, 0.0)).write();
    assertThat(ChannelsPlot.of(List.of(ResultsFolder.ensemble(two)))).get().extracting(Figure::name).isEqualTo("channels");
    Path one = new ResultsFolder(folder.resolve("one"), 2, 2012).scenario("a", "A", 2, (name, r, c) -> name.equals("share_central_local") ? 0 : shares.getOrDefault(name, 0.0)).write();
    assertThat(ChannelsPlot.of(List.of(ResultsFolder.ensemble(one)))).as("transfers are no aid").isEmpty();
    assertThat(ChannelsPlot.CHANNELS).containsExactlyInAnyOrderElementsOf(Indicators.ALL.stream().filter(indicator -> indicator.name().startsWith("share_")).toList());
  }

  @Test
  void everyIndicatorHasItsPlaceInOneSubject() {
    assertThat(FigureGroup.ALL.stream().flatMap(group -> group.of(Indicators.ALL).stream())).containsExactlyInAnyOrderElementsOf(Indicators.ALL);
    assertThat(FigureGroup.ALL).extracting(FigureGroup::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
  }

  @Test
  void indicatorsThatAreOneNumberThroughoutAreLeftOutAndNamed() throws Exception {
    String last = Indicators.ALL.get(Indicators.ALL.size() - 1).name();
    String first = Indicators.ALL.get(Indicators.CORE.size()).name();
    Path results = new ResultsFolder(folder, 2, 2012).scenario("a", "A", 3, (name, r, c) -> Indicators.CORE.stream().anyMatch(core -> core.name().equals(name)) ? 0 : name.equals(first) ? .1 * r : name.equals(last) ? .5 : 0)
        .write();
    Report.of(results).write("en");
    String page = Files.readString(folder.resolve("report.html"));
    assertThat(results.resolve("plots/" + first + ".png")).exists();
    assertThat(results.resolve("plots/" + last + ".png")).doesNotExist();
    assertThat(results.resolve("plots/graduated_share.png")).as("0 throughout").doesNotExist();
    assertThat(page).as("the core's numbers stay").contains("<code>graduated_share</code>").contains("What is 0 throughout, or has no value, has no picture.");
    assertThat(page).contains("<code>" + first + "</code>").doesNotContain("<code>" + last + "</code>").contains("Left out because they are the same number throughout: " + Indicators.ALL.get(Indicators.ALL.size() - 1).title().en() + " 0.5")
        .contains((Indicators.ALL.size() - Indicators.CORE.size() - 2) + " further indicators are left out");
    assertThat(page).as("its subject has a picture and a heading").contains("fig-group-").contains("class=\"group\"");
  }
}
