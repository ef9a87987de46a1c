package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others cite: both files are whole, and speak of this version. */
class CitationTest {
  /** Top-level keys of the schema of the Citation File Format 1.2.0. */
  private static final Set<String> KEYS = Set.of("abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license", "license-url", "message",
      "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url", "version");

  @SuppressWarnings("unchecked")
  private static Map<String, Object> citation() throws IOException {
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("CITATION.cff")));
  }

  private static JsonNode codemeta() throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(Path.of("codemeta.json")));
  }

  /** What the group of an expression takes from the build file. */
  private static String pom(String expression) throws IOException {
    return Pattern.compile(expression).matcher(Files.readString(Path.of("pom.xml"))).results().findFirst().orElseThrow().group(1);
  }

  @Test
  void theCitationHasWhatItsSchemaRequires() throws IOException {
    Map<String, Object> citation = citation();
    assertThat(KEYS).containsAll(citation.keySet());
    assertThat(citation).containsEntry("cff-version", "1.2.0").containsEntry("type", "software").containsKeys("message", "title");
    authors(citation);
    assertThat(citation.get("references")).asList().isNotEmpty().allSatisfy(reference -> {
      assertThat((Map<?, ?>) reference).extracting("type", "title").doesNotContainNull();
      authors((Map<?, ?>) reference);
    });
  }

  private static void authors(Map<?, ?> work) {
    assertThat(work.get("authors")).asList().isNotEmpty().allSatisfy(author -> assertThat(((Map<?, ?>) author).keySet().toArray()).containsAnyOf("name", "family-names", "alias"));
  }

  @Test
  void bothFilesSpeakOfThisVersion() throws IOException {
    String version = pom("<artifactId>pairaid</artifactId>\\s*<version>([^<]+)<");
    assertThat(citation()).extracting("version").hasToString(version);
    assertThat(codemeta().path("version").asString()).isEqualTo(version);
    assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains("## " + version);
  }

  @Test
  void bothFilesSayTheSame() throws IOException {
    JsonNode codemeta = codemeta();
    assertThat(codemeta.path("@context").asString()).isEqualTo("https://w3id.org/codemeta/3.0");
    assertThat(codemeta.path("type").asString()).isEqualTo("SoftwareSourceCode");
    assertThat(citation().get("license")).isEqualTo(pom("<license><name>([^<]+)<"));
    assertThat(codemeta.path("license").asString()).endsWith("/" + citation().get("license"));
    assertThat(codemeta.path("alternateName").asString()).isEqualTo(citation().get("title"));
    assertThat(texts(codemeta.path("keywords"), "")).isEqualTo(citation().get("keywords"));
    assertThat(texts(codemeta.path("referencePublication"), "name")).isEqualTo(((List<?>) citation().get("references")).stream().map(reference -> ((Map<?, ?>) reference).get("title")).toList());
  }

  private static List<String> texts(JsonNode list, String key) {
    return StreamSupport.stream(list.spliterator(), false).map(node -> (key.isEmpty() ? node : node.path(key)).asString()).toList();
  }
}
