package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimsTest {
  @TempDir Path folder;

  private String[] claims(String... more) {
    String[] all = new String[more.length + 9];
    System.arraycopy(new String[] {"claims", "--replicates", "4", "--worlds", "2", "--quiet", "--out", folder.resolve("out").toString(), "C03"}, 0, all, 0, 9);
    System.arraycopy(more, 0, all, 9, more.length);
    return all;
  }

  @Test
  void claimsAreAnsweredAsTableAndPage() throws Exception {
    Console.Outcome outcome = pairaid(claims("C10"));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("C03  ").contains("Aid that is easily had").contains("Claims: ").contains("report.html");
    Path out = folder.resolve("out");
    assertThat(out.resolve("plots/claims.png")).exists();
    assertThat(Files.readString(out.resolve("report.html"))).contains("id=\"claim-C10\"").contains("imitation").contains("Sun, section").contains("文献论断").contains("STRESS");
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"runs.csv\"").contains("\"verdicts.csv\"").contains("\"claims.csv\"").contains("\"complete\"");
    assertThat(Files.readAllLines(out.resolve("claims.csv"))).as("two and three outcomes under three models").hasSize(1 + 3 * (2 + 3));
    assertThat(pairaid("report", out.toString(), "--lang", "zh").out()).contains("论断：成立");
    assertThat(pairaid(claims("C10", "--lang", "zh")).out()).contains("成立").contains("论断：成立");
  }

  @Test
  void jsonHasTheFieldsOfTheInterface() {
    Console.Outcome outcome = pairaid(claims("--format", "json"));
    JsonNode claim = JsonMapper.builder().build().readTree(outcome.out()).get(0);
    assertThat(claim.get("id").asString()).isEqualTo("C03");
    assertThat(claim.get("verdict").asString()).isIn("holds", "does not hold", "undecided");
    assertThat(claim.get("fragile").isBoolean()).isTrue();
    assertThat(claim.get("interval").get(0).asDouble()).isLessThanOrEqualTo(claim.get("difference").asDouble());
    assertThat(claim.get("interval").get(1).asDouble()).isGreaterThanOrEqualTo(claim.get("difference").asDouble());
    assertThat(claim.has("effectSize")).isTrue();
    assertThat(claim.get("replicates").asInt()).isEqualTo(4);
    assertThat(claim.get("behaviour").propertyNames()).containsExactlyInAnyOrder("calculating", "reinforcement", "imitation");
  }

  @Test
  void aChangeOfVerdictsOnRecordFails() throws Exception {
    pairaid(claims());
    Path record = folder.resolve("out/verdicts.csv");
    Path copy = Files.copy(record, folder.resolve("record.csv"));
    assertThat(pairaid(claims("--expect", copy.toString())).code()).isZero();
    Files.writeString(copy, "claim,verdict,fragile\nC03,undecided,true\n");
    Console.Outcome changed = pairaid(claims("--expect", copy.toString()));
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.err()).contains("C03: undecided, fragile on record, now ");
    Files.writeString(copy, "claim,verdict,fragile\n");
    assertThat(pairaid(claims("--expect", copy.toString())).err()).contains("C03: not on record");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"C3 | no claim is called \"C3\", and there is no such file. Maybe \"C03\"?", "--replicates 1 | --replicates: expected 2 to 100000, not 1", "--worlds -1 | --worlds: expected 0 to 1000",
    "--level 2 | --level: expected 0.5 or more", "C03 --expect no.csv | --expect: no.csv does not exist", "C03 C03 | is also the id of", "README.md | README.md:"}, maxCharsPerColumn = 200)
  void wrongInputIsOneClearLine(String words, String message) {
    Console.Outcome outcome = pairaid(("claims " + words + " --out " + folder.resolve("bad")).split(" "));
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(folder.resolve("bad")).doesNotExist();
  }

  @Test
  void theyAreListed() {
    assertThat(pairaid("list", "claims").out().lines()).hasSize(31).first().asString().startsWith("C01").contains("pleading, avoidance").contains("Sun");
    assertThat(pairaid("schema", "claim").out()).contains("pairaid claim");
  }
}
