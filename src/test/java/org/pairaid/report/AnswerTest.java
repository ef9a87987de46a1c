package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.model.Text;

/** The words of a comparison, on numbers made by hand. */
class AnswerTest {
  private static final double[] NOISE = {-.03, .01, -.01, .03};

  @TempDir Path folder;

  private ResultsFolder results() {
    return new ResultsFolder(folder, 2, 2012).entities((scenario, entity, column, replicate, cycle) -> .4 + .01 * replicate + (entity.startsWith("w") ? .1 : 0));
  }

  private static List<String> sentences(Path results) throws IOException {
    return new Answer(ResultsFolder.compared(results)).sentences().stream().map(Text::en).toList();
  }

  @Test
  void theBestIsNamedWithItsDistanceAndWhatCannotBeToldApart() throws IOException {
    Path results = results().scenario("base", "Base", 4, (name, r, c) -> name.equals("funds") ? 10 : .5 + NOISE[r])
        .scenario("good", "Good", 4, (name, r, c) -> name.equals("funds") ? 5 : name.equals("project_fit") ? .7 + NOISE[r] + .01 * (r % 2) : .3 + NOISE[r] + .01 * (r % 2))
        .scenario("near", "Near", 4, (name, r, c) -> name.equals("funds") ? 10 : name.equals("avoidance") ? .306 + NOISE[3 - r] : .5 + NOISE[r]).compared("base", "last", "0..1").write();
    List<String> found = sentences(results);
    assertThat(found.get(0)).startsWith("Blame avoidance is lowest under Good: 0.305 in 2013, 0.195 lower than under the baseline (95 % interval ")
        .contains("Near cannot be told apart from it; about ").endsWith(" more replicates would separate the nearest.");
    assertThat(found.get(1)).startsWith("Aid dependence is lowest under Good: 0.305 in 2013").contains("the probability that it is the best is over 0.999").endsWith(" It comes with 50 % less aid.");
    assertThat(found.get(2)).startsWith("Project fit is highest under Good: 0.705 in 2013, 0.205 higher than under the baseline");
    assertThat(new Answer(ResultsFolder.compared(results)).sentences().get(0).zh()).startsWith("避责在“题：Good”下最低：2013年为0.305，比基准方案低0.195（95%置信区间").contains("题：Near与其无法区分");
  }

  @Test
  void theBaselineCanBeBestAndAllCanBeTheSame() throws IOException {
    Path results = results().scenario("base", "Base", 4, (name, r, c) -> name.equals("aid_dependence") ? .2 : name.equals("project_fit") ? Double.NaN : .1 + NOISE[r])
        .scenario("worse", "Worse", 4, (name, r, c) -> name.equals("aid_dependence") ? .2 : name.equals("project_fit") ? Double.NaN : .4 + NOISE[r]).compared("base", "last").write();
    assertThat(sentences(results)).containsExactly("Blame avoidance is lowest under the baseline: 0.100 in 2013; the probability that it is the best is over 0.999.",
        "Aid dependence is the same under all variants: 0.200 in 2013.", "Project fit has no value in 2013.");
  }

  @Test
  void oneReplicateIsNotMoreSureThanItIs() throws IOException {
    Path results = results().scenario("base", "Base", 1, (name, r, c) -> .5).scenario("less", "Less", 1, (name, r, c) -> .4).compared("base", "0..1", "last").write();
    assertThat(sentences(results).get(0)).isEqualTo("Blame avoidance is lowest under Less: 0.400 in 2012 to 2013, 0.100 lower than under the baseline (a single replicate gives no interval); "
        + "with fewer than two replicates nothing can be said about chance.");
  }

  @Test
  void theAuditSaysWhereReportAndTruthPart() throws IOException {
    Path results = results().scenario("base", "Base", 4, (name, r, c) -> name.equals("reported_score") ? .5 : name.equals("assessment_gap") ? -.1 : .6)
        .scenario("show", "Show", 4, (name, r, c) -> name.equals("reported_score") ? .9 : name.equals("assessment_gap") ? .5 : .4).compared("base", "last").write();
    List<String> found = new Audit(ResultsFolder.compared(results)).sentences().stream().map(Text::en).toList();
    assertThat(found.get(0)).isEqualTo("The assessment is furthest from the truth under Show: the reported score is 0.500 above the true one.");
    assertThat(found.get(1)).isEqualTo("Reported score and true score rank the variants differently (rank correlation −1.00): first by report is Show, which is number 2 by true score; first there is Base.");
  }

  /** The page's skeleton: what stands in it, in which order, in both languages, and nothing from outside as markup. */
  @Test
  void thePageHasItsSectionsInOrderAndTakesNothingFromOutsideAsMarkup() throws IOException {
    String hostile = "<b>\"&' </script><script>alert(1)</script>";
    Path results = results().scenario("base", "Base", 3, (name, r, c) -> .5 + NOISE[r]).scenario("evil", hostile, 3, (name, r, c) -> .4 + NOISE[r] * 2).compared("base", "last", "0..1").write();
    Report.of(results).write("zh");
    String page = Files.readString(results.resolve("report.html"));
    assertThat(found("<section id=\"([^\"]+)\"", page)).containsExactly("answer", "changes", "forest", "tradeoff", "trajectories", "heatmap", "composition", "channels", "audit", "assessment", "receivers",
        "lorenz", "network", "chances", "differences", "run", "interventions", "parameters", "files", "stress", "limits");
    assertThat(found("interactive\" data-chart=\"([^\"]+)\"", page)).containsExactly("forest", "tradeoff", "trajectories", "heatmap", "composition", "assessment", "receivers", "lorenz", "network");
    assertThat(page).contains("The answer").contains("结论").contains("Who gains, who loses").contains("谁受益，谁受损").contains("differences.csv").contains("audit.csv");
    assertThat(found("(<script)", page)).as("the page's own: switch, data, library, charts").hasSize(4);
    assertThat(found("(</script>)", page)).hasSize(4);
    assertThat(page).doesNotContain("<b>").contains("&lt;b&gt;").contains("\\u003c/script>");
    List<String> ids = found("\\bid=['\"]([^'\"]+)['\"]", page.substring(0, page.indexOf("<footer>")));
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(found("\\b((?:src|href|srcset|action)\\s*=\\s*['\"][^#])", page.substring(0, page.indexOf("<footer>")))).isEmpty();
    assertThat(page).contains("default-src 'none'");
  }

  private static List<String> found(String pattern, String text) {
    return new ArrayList<>(Pattern.compile(pattern).matcher(text).results().map((MatchResult result) -> result.group(1)).toList());
  }
}
