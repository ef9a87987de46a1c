package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar holds, as the build lists it: under licences that go with ours, and as the page and the notice say. */
class SupplyChainTest {
  /** Licences that may stand in one jar with each other and with Apache-2.0. The GPL may not: the AFL-3.0 adds terms to it. */
  private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "AFL-3.0", "LGPL-2.1-or-later");
  /** Where a library's build file names its licence in words of its own, or names another than the files themselves. */
  private static final Map<String, List<String>> READ = Map.of(
      "mason", List.of("AFL-3.0", "BSD-3-Clause"),
      "jfreechart", List.of("LGPL-2.1-or-later"),
      "echarts", List.of("Apache-2.0", "BSD-3-Clause"));

  private static List<JsonNode> components() throws IOException {
    try (var bom = SupplyChainTest.class.getResourceAsStream("/META-INF/sbom/pairaid.cdx.json")) {
      assertThat(bom).as("list of what the jar holds").isNotNull();
      return StreamSupport.stream(JsonMapper.builder().build().readTree(bom).path("components").spliterator(), false).toList();
    }
  }

  private static String name(JsonNode component) {
    return component.path("name").asString();
  }

  private static List<String> licences(JsonNode component) {
    if (READ.containsKey(name(component))) {
      return READ.get(name(component));
    }
    List<String> licences = new ArrayList<>();
    component.path("licenses").forEach(one -> licences.add(one.path("license").path("id").asString(one.path("license").path("name").asString("none"))));
    return licences;
  }

  @Test
  void everyLibraryIsUnderALicenceThatGoesWithOurs() throws IOException {
    assertThat(components()).hasSizeGreaterThan(10).allSatisfy(component ->
        assertThat(licences(component)).as(name(component)).isNotEmpty().allSatisfy(licence -> assertThat(ALLOWED).contains(licence)));
  }

  @Test
  void thePageListsWhatTheJarHolds() throws IOException {
    List<String> rows = components().stream()
        .map(c -> "| `" + c.path("group").asString() + ":" + name(c) + "` | " + c.path("version").asString() + " | " + String.join(", ", licences(c)) + " |").toList();
    List<String> page = Pattern.compile("^\\| `[^`:]+:[^`]+` \\| [^|]+ \\| [^|]+ \\|", Pattern.MULTILINE)
        .matcher(Files.readString(Path.of("src/site/markdown/supply-chain.md"))).results().map(row -> row.group()).toList();
    assertThat(page).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void theNoticeNamesTextsThatAreThere() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    List<String> named = Pattern.compile("META-INF/licenses/[\\w.-]+\\.txt").matcher(notice).results().map(file -> file.group()).toList();
    try (Stream<Path> texts = Files.list(Path.of("src/main/resources/META-INF/licenses"))) {
      assertThat(texts.map(text -> "META-INF/licenses/" + text.getFileName())).containsExactlyInAnyOrderElementsOf(named);
    }
    for (String file : List.of("LICENSE", "NOTICE")) {
      try (var packed = SupplyChainTest.class.getResourceAsStream("/META-INF/" + file)) {
        assertThat(packed).as(file).isNotNull();
      }
    }
  }
}
