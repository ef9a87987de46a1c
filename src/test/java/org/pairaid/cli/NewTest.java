package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code pairaid new} writes and refuses. That the projects build and run, src/it/new-strategy.sh shows. */
class NewTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(StrategyProject.Kind.class)
  void aProjectIsWhole(StrategyProject.Kind kind) throws Exception {
    Path jar = Files.writeString(folder.resolve("pairaid.jar"), "program");
    Path project = folder.resolve("a/b");
    new StrategyProject("not-so-new", kind).write(project, jar, "1.2");

    List<String> files;
    try (Stream<Path> all = Files.walk(project)) {
      files = all.filter(Files::isRegularFile).map(file -> project.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
    String type = "NotSoNew" + switch (kind) {
      case AIDING -> "Aider";
      case RECEIVING -> "Receiver";
      case CENTRE -> "Centre";
    };
    String service = kind.name().charAt(0) + kind.key().substring(1) + "StrategyProvider";
    String code = "/java/org/example/" + type.toLowerCase(java.util.Locale.ROOT) + "/";
    // The first eight digits of the SHA-256 of "program" (sha256sum).
    String version = "1.2-1310ca2c";
    assertThat(files).containsExactlyInAnyOrder(".gitignore", ".mvn/maven.config", "README.md", "pom.xml", "scenario.yaml", "variant.yaml",
        "lib/org/pairaid/pairaid/" + version + "/pairaid-" + version + ".jar", "lib/org/pairaid/pairaid/" + version + "/pairaid-" + version + ".pom",
        "src/main" + code + type + ".java", "src/main" + code + type + "Parameters.java", "src/main" + code + type + "Provider.java",
        "src/main/resources/META-INF/services/org.pairaid.strategy." + service, "src/test" + code + "ContractTest.java", "src/test" + code + type + "Test.java");
    for (String file : files) {
      assertThat(Files.readString(project.resolve(file))).as(file).doesNotContainPattern("@[A-Z]+@").isNotBlank();
    }
    assertThat(project.resolve("scenario.yaml")).content().contains("use: not-so-new").contains("\naiding:\n");
    assertThat(project.resolve("pom.xml")).content().contains("<version>" + version + "</version>");
  }

  @Test
  void aClassSaysOnceWhatItIs() throws Exception {
    Path jar = Files.writeString(folder.resolve("pairaid.jar"), "program");
    new StrategyProject("my-aider", StrategyProject.Kind.AIDING).write(folder.resolve("p"), jar, "1.2");
    assertThat(folder.resolve("p/src/main/java/org/example/myaider/MyAider.java")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"My-Aider", "9lives", "my_aider", "my aider", "-x", "../x", "小"})
  void badNamesAreRefused(String name) {
    Console.Outcome outcome = pairaid("new", "strategy", "--out", folder.resolve("p").toString(), "--", name);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("expected small letters, digits and dashes, a letter first, not \"" + name + "\"");
    assertThat(folder.resolve("p")).doesNotExist();
  }

  @Test
  void namesOfTheProgramAreRefused() {
    assertThat(pairaid("new", "strategy", "calculating").err()).contains("\"calculating\" comes with the program");
    assertThat(pairaid("new", "strategy", "static", "--for", "centre").code()).isEqualTo(2);
    assertThat(pairaid("new", "strategy", "mine", "--for", "nobody").code()).isEqualTo(2);
    assertThat(pairaid("new").code()).isEqualTo(2);
    assertThat(pairaid("new", "stratgy").code()).isEqualTo(2);
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws Exception {
    Path file = Files.writeString(folder.resolve("kept"), "mine");
    Console.Outcome outcome = pairaid("new", "strategy", "mine", "--out", folder.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(folder + " is not empty").contains("--force");
    assertThat(pairaid("new", "strategy", "mine", "--out", file.toString()).err()).contains("is a file; expected a folder");
    assertThat(folder).isDirectoryNotContaining("glob:**/pom.xml");
  }

  @Test
  void withoutAJarThereIsNothingToCompileAgainst() {
    Console.Outcome outcome = pairaid("new", "strategy", "mine", "--out", folder.toString(), "--force");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines()).singleElement().asString().contains("does not run from a jar");
    assertThat(folder).isEmptyDirectory();
  }
}
