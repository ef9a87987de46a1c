package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sweep with variants, explored. */
class ExploreTest {
  @TempDir Path folder;

  @Test
  void aSweepIsExplored() throws Exception {
    String out = folder.resolve("out").toString();
    Console.Outcome sweep = pairaid("sweep", "scenarios/experiments/which-proposal-where.yaml", "--set", "design.points=16", "--set", "time.cycles=4", "--replicates", "2", "--quiet", "--out", out);
    assertThat(sweep.code()).as(sweep.err()).isZero();
    assertThat(sweep.out()).contains("Blame avoidance lies between").endsWith("report.html\n");
    String page = Files.readString(folder.resolve("out/report.html"));
    assertThat(page).contains("id=\"outcome-avoidance\"").contains("behaviour.avoidanceCost").contains("STRESS").contains("设计空间");
    assertThat(folder.resolve("out/plots/sweep-avoidance.png")).exists();

    Console.Outcome explored = pairaid("explore", out, "--indicator", "avoidance", "--above", "60%");
    assertThat(explored.code()).as(explored.err()).isZero();
    assertThat(explored.out()).contains("Blame avoidance is above").contains("of 64 points").contains("is best in").endsWith("explore.html\n");
    assertThat(Files.readString(folder.resolve("out/explore.html"))).contains("id=\"where\"").contains("id=\"winners\"").contains("何者在何处胜出");
    assertThat(Files.readAllLines(folder.resolve("out/winners.csv"))).hasSize(1 + 16);
    assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("\"boxes.csv\"").contains("\"winners.csv\"");
    assertThat(Files.readString(folder.resolve("out/report.html"))).as("the sweep's own report stays").isEqualTo(page);

    JsonNode json = JsonMapper.builder().build().readTree(pairaid("explore", out, "--indicator", "avoidance", "--above", "60%", "--winner", "scenario", "--format", "json").out());
    assertThat(json.path("discovery").path("points").asInt()).isEqualTo(64);
    assertThat(json.path("winners").path("settings").asInt()).isEqualTo(16);
    assertThat(json.path("winners").path("levels").size()).isEqualTo(4);

    assertThat(pairaid("explore", out, "--indicator", "avoidanc", "--above", "1").err()).contains("Maybe avoidance?");
    assertThat(pairaid("explore", out, "--indicator", "avoidance", "--winner", "scenari").err()).contains("Maybe scenario?");
    assertThat(pairaid("explore", out, "--indicator", "avoidance", "--above", "1", "--below", "2").err()).contains("not both");
    assertThat(pairaid("explore", out, "--indicator", "avoidance", "--above", "120%").code()).isEqualTo(2);
    assertThat(pairaid("explore", folder.toString(), "--indicator", "avoidance", "--above", "1").err()).contains("holds no sweep");
    assertThat(pairaid("report", out, "--lang", "zh").code()).isZero();
  }
}
