package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

class ReportTest {
  private static final String HOSTILE = "<b>\"&' {{x}} </script>";
  @TempDir Path folder;

  @Test
  void aRunBecomesPlotsAndOnePageInBothLanguages() throws Exception {
    Path results = new ResultsFolder(folder, 3, 2012).scenario("a", HOSTILE, 5, (name, r, c) -> name.equals("relapsed_share") ? Double.NaN : .4 + .01 * r * c)
        .observed(List.of(2012), Map.of("funds", List.of(.4))).interrupted(9).write();
    Report report = Report.of(results);
    report.write("en");
    String page = Files.readString(results.resolve("report.html"));

    for (Indicator indicator : Indicators.ALL) {
      if (indicator.name().equals("relapsed_share")) {
        assertThat(results.resolve("plots/relapsed_share.png")).as("without a value").doesNotExist();
      } else {
        picture(results, indicator.name());
      }
    }
    for (String name : List.of("overview", "levers", "fit_parts", "scores", "dependence_by_receiver")) {
      picture(results, name);
    }
    assertThat(page).startsWith("<!DOCTYPE html>").contains("data-language=\"en\"").contains("Blame avoidance").contains("避责").contains("What this does not show")
        .contains("本报告不能说明什么");
    assertThat(page).contains("This run was interrupted").contains("5 of 9 replicates were done").contains("pairaid run &#39;a b.yaml&#39;");
    assertThat(page).contains("◆ 0.25").contains("West one").contains("西一").contains("assessment.<wbr>inspection");
    idsAreUniqueAndFound(page);
    nothingIsFetched(page);
    assertThat(page).doesNotContain("<b>").doesNotContain("{{x}} </script>").contains("&lt;b&gt;");
    assertThat(count(page, "<script")).isEqualTo(1);
    assertThat(count(page, "</script>")).isEqualTo(1);
    try (Stream<Path> files = Files.walk(results)) {
      assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @Test
  void oneReplicateOfOneCycleWithoutACalendarWorksInChinese() throws Exception {
    Path results = new ResultsFolder(folder, 1, 0).scenario("a", "A", 1, (name, r, c) -> .4).write();
    Report report = Report.of(results);
    report.write("zh");
    String page = Files.readString(results.resolve("report.html"));
    assertThat(page).contains("data-language=\"zh\"").contains("<title>题：A</title>").contains("cycle 0").doesNotContain("NaN");
    picture(results, "avoidance");
    assertThat(Files.readString(results.resolve("plots/avoidance.svg"))).contains("避责").contains("周期");
  }

  @Test
  void severalScenariosShareOnePage() throws Exception {
    Path results = new ResultsFolder(folder, 2, 2012).scenario("base.1", "Base", 3, (name, r, c) -> .4 + .1 * r).scenario("reform-2", "Reform", 4, (name, r, c) -> .2 + .1 * r)
        .write();
    Report.of(results).write("en");
    String page = Files.readString(results.resolve("report.html"));
    assertThat(page).contains("Base and 1 more").contains(">Reform<");
    idsAreUniqueAndFound(page);
    picture(results, "dependence_by_receiver-base.1");
    picture(results, "dependence_by_receiver-reform-2");
    assertThat(Files.readString(results.resolve("plots/project_fit.svg"))).contains("Base").contains("Reform");
  }

  /** The items of STRESS-ABS (Monks et al. 2019); what differs between studies comes from the manifest. */
  @Test
  void theChecklistIsFilledFromTheManifest() throws Exception {
    Path results = new ResultsFolder(folder, 2, 2012).scenario("a", HOSTILE, 3, (name, r, c) -> .4).write();
    String section = new StressSection(ManifestReader.read(results), new Text("Why?", "为何？")).html();
    for (String item : List.of("1.1 ", "1.2 ", "1.3 ", "2.1–2.2 ", "2.3 ", "2.4 ", "2.5.1–2.5.2 ", "2.5.3 ", "2.5.4 ", "3.1–3.2 ", "3.3–3.4 ", "4.1 ", "4.2 ", "4.3 ", "5.1 ", "5.2 ", "5.3 ", "5.4 ", "6.1 ")) {
      assertThat(section).contains(">" + item);
    }
    assertThat(section).contains("Why?").contains("pairaid 0.1.0 <code>c0ffee</code>, Java 17").contains("3 replicates, seed 7").contains("1 aiding, 2 receiving").contains("2 pairings").contains("1.5 seconds")
        .contains("TestOS, 2 processors").contains("One scenario as it stands.").doesNotContain("<b>").doesNotContain("NaN");
  }

  @Test
  void anUnknownLanguageIsRefused() throws IOException {
    Report report = Report.of(new ResultsFolder(folder, 1, 0).scenario("a", "A", 1, (name, r, c) -> .4).write());
    assertThatThrownBy(() -> report.write("fr")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("fr");
  }

  private static void picture(Path results, String name) throws Exception {
    BufferedImage image = ImageIO.read(results.resolve("plots/" + name + ".png").toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1000);
    assertThat(image.getRGB(1, 1)).as("white margin").isEqualTo(0xFFFFFFFF);
    Path svg = results.resolve("plots/" + name + ".svg");
    var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("800");
    assertThat(root.getAttribute("height")).isEqualTo("500");
  }

  private static void idsAreUniqueAndFound(String page) {
    var ids = new ArrayList<>(found("\\bid=['\"]([^'\"]+)['\"]", page));
    var distinct = new HashSet<>(ids);
    assertThat(ids).hasSameSizeAs(distinct).hasSizeGreaterThan(80);
    assertThat(distinct).containsAll(found("url\\(#([^)]+)\\)", page)).containsAll(found("href=['\"]#([^'\"]+)['\"]", page));
  }

  private static void nothingIsFetched(String page) {
    assertThat(found("\\b((?:src|href|srcset|action|poster|data)\\s*=\\s*['\"][^#])", page)).isEmpty();
    assertThat(found("(url\\([^#])", page)).isEmpty();
    assertThat(page).doesNotContain("@import").doesNotContain("http:").doesNotContain("https:").doesNotContain("<link").doesNotContain("<img");
    assertThat(page).contains("default-src 'none'");
  }

  private static List<String> found(String pattern, String text) {
    var found = new ArrayList<String>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
