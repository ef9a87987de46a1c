package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateTest {
  @TempDir Path folder;

  @BeforeEach
  void experiment() throws Exception {
    Files.writeString(folder.resolve("observed.csv"), "year,funds,aid_dependence\n2012,10,0.2\n2013,12,0.3\n2014,14,0.1\n2015,30,0.1\n2016,40,0.2\n");
    Files.writeString(folder.resolve("world.yaml"), "name: w\nextends: " + Path.of("src/test/resources/golden/world.yaml").toAbsolutePath() + "\nobserved: {file: observed.csv}\n");
    write("calibration: {series: [{indicator: funds}, {indicator: aid_dependence, weight: 0}], fit: 2012..2014, holdout: 2015..2016, searches: 1, evaluations: 20, particles: 12, generations: 3, tolerance: 0.02}\n");
  }

  private void write(String calibration) throws Exception {
    Files.writeString(folder.resolve("study.yaml"), """
        name: study
        title: {en: A small study, zh: 小研究}
        scenario: world.yaml
        factors:
          - {path: assessment.reputation, range: [0.02, 0.5], scale: log}
          - {path: "aiding.*.slack", range: [0.5, 2], multiply: true}
          - {path: interventions.2.set.assessment.stakes, range: [0, 2]}
        replicates: 1
        """ + calibration);
  }

  private Console.Outcome calibrate(String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(new String[] {"calibrate", folder.resolve("study.yaml").toString(), "--quiet", "--out", folder.resolve("out").toString()}, 0, all, 0, 5);
    System.arraycopy(more, 0, all, 5, more.length);
    return pairaid(all);
  }

  @Test
  void aStudyIsAnsweredInTablesPicturesAndWords() throws Exception {
    Console.Outcome outcome = calibrate();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("In the years of the fit, 2012–2014").contains("With 3 free parameters for 3 observed values a good fit says nothing").containsPattern("The prediction (beats|loses)").endsWith("report.html\n");
    Path out = folder.resolve("out");
    assertThat(Files.readAllLines(out.resolve("posterior.csv")).get(0)).isEqualTo("weight,distance,assessment.reputation,aiding.*.slack,interventions.2.set.assessment.stakes");
    for (String plot : new String[] {"fit-funds", "fit-aid_dependence", "residuals", "profiles", "posterior"}) {
      assertThat(out.resolve("plots/" + plot + ".png")).exists();
      assertThat(out.resolve("plots/" + plot + ".svg")).exists();
    }
    String page = Files.readString(out.resolve("report.html"));
    assertThat(page).contains("id=\"scores\"").contains("id=\"told\"").contains("id=\"calibration-limits\"").contains("A small study").contains("小研究").contains("最近点").contains("CMA-ES");
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"complete\"").contains("\"posterior.csv\"").contains("\"calibrate\"");
    assertThat(pairaid("report", out.toString(), "--lang", "zh").out()).contains("在拟合年份2012–2014").contains("预测");
    assertThat(pairaid("validate", out.resolve("calibrated.yaml").toString()).code()).isZero();
    Console.Outcome run = pairaid("run", out.resolve("calibrated.yaml").toString(), "--quiet", "--out", folder.resolve("run").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void withoutYearsHeldOutNothingIsPredicted() throws Exception {
    write("calibration: {series: [{indicator: funds}], fit: 2012..2016, searches: 1, evaluations: 10, particles: 10, generations: 1}\n");
    Console.Outcome outcome = calibrate();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).doesNotContain("prediction").contains("closed in to a distance of");
    assertThat(Files.readString(folder.resolve("out/report.html"))).contains("No years were held out");
  }

  @Test
  void aPlanRunsNothing() {
    Console.Outcome outcome = calibrate("--plan");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("funds (log, weight 1), aid_dependence (absolute, weight 0) over 2012..2014, predicts 2015..2016").contains("at most 68 (1 a point)").contains("the scenario's own times 0.5 to 2");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void knownParametersAreLookedForAgain() throws Exception {
    Console.Outcome outcome = calibrate("--recover", "2");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).containsPattern("Of data made by the model itself with known parameters, [0-6] of 6 true values lie in their 90 % intervals");
    assertThat(Files.readAllLines(folder.resolve("out/recovery.csv"))).hasSize(1 + 2 * 3).first().isEqualTo("recovery,factor,truth,low,median,high,width,inside,tolerance");
    assertThat(Files.readString(folder.resolve("out/report.html"))).contains("id=\"recovery\"");
    String posterior = Files.readString(folder.resolve("out/posterior.csv"));
    assertThat(calibrate().out()).doesNotContain("known parameters");
    assertThat(folder.resolve("out/recovery.csv")).as("not asked for now").doesNotExist();
    assertThat(Files.readString(folder.resolve("out/posterior.csv"))).isEqualTo(posterior);
    assertThat(calibrate("--recover", "-1").code()).isEqualTo(2);
  }

  @Test
  void thePageOnCalibrationShowsAGoodFile() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/experiments-calibrate.md"));
    String text = page.substring(page.indexOf("```yaml\n") + 8);
    Path file = Files.writeString(folder.resolve("page.yaml"), text.substring(0, text.indexOf("```")).replace("../", Path.of("scenarios").toAbsolutePath() + "/"));
    Console.Outcome outcome = pairaid("calibrate", file.toString(), "--plan");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("funds (log, weight 1), attracted_investment (log, weight 0) over 2012..2017, predicts 2018..2020");
  }

  @Test
  void whatMakesNoSenseIsRefused() throws Exception {
    assertThat(calibrate("--shard", "1/2")).satisfies(outcome -> assertThat(outcome.code()).isEqualTo(2)).satisfies(outcome -> assertThat(outcome.err()).contains("a calibration has no parts"));
    assertThat(calibrate("--set", "calibration.particels=5").err()).contains("calibration.particels: unknown key. Maybe \"particles\"?");
    write("");
    Console.Outcome outcome = calibrate();
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("study.yaml: calibration: missing; expected what is fitted");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
