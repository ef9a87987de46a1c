package org.pairaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Maven project of one strategy, made from templates in {@code org/pairaid/cli/new}.
 *
 * @param name name of the strategy
 * @param kind who follows it
 */
record StrategyProject(String name, Kind kind) {
  private static final String TEMPLATES = "/org/pairaid/cli/new/";

  /** Digits of the jar's hash in its version: another build is another version, or Maven would go on with the one it knows. */
  private static final int DIGITS = 8;

  /** Who follows a strategy. */
  enum Kind {
    AIDING("Aider", "calculating"),
    RECEIVING("Receiver", "calculating"),
    CENTRE("Centre", "static");

    private final String noun;
    private final String builtIn;

    Kind(String noun, String builtIn) {
      this.noun = noun;
      this.builtIn = builtIn;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes the project; the program's {@code jar}, which it is compiled against, becomes a Maven repository in it. */
  void write(Path folder, Path jar, String version) throws IOException {
    String exact = version + "-" + hash(jar).substring(0, DIGITS);
    for (Map.Entry<String, String> file : files(exact).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.copy(jar, folder.resolve(library(exact) + ".jar"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The texts of the project by path. */
  private Map<String, String> files(String version) throws IOException {
    String type = type();
    String packageName = "org.example." + type.toLowerCase(Locale.ROOT);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("STRATEGIES", template(kind.key() + "/strategies.yaml").strip());
    values.put("NAME", name);
    values.put("CLASS", type);
    values.put("PACKAGE", packageName);
    values.put("VERSION", version);
    values.put("KIND", kind.key());
    values.put("BUILTIN", kind.builtIn);

    String main = "src/main/java/" + packageName.replace('.', '/') + "/" + type;
    String test = "src/test/java/" + packageName.replace('.', '/') + "/";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", template("project/pom.xml"));
    files.put(".mvn/maven.config", template("project/maven.config"));
    files.put("README.md", template("project/README.md"));
    files.put(".gitignore", template("project/gitignore"));
    files.put("scenario.yaml", template("project/scenario.yaml"));
    files.put("variant.yaml", template("project/variant.yaml"));
    files.put(main + ".java", template(kind.key() + "/Strategy.java"));
    files.put(main + "Parameters.java", template(kind.key() + "/Parameters.java"));
    files.put(main + "Provider.java", template(kind.key() + "/Provider.java"));
    files.put(test + "ContractTest.java", template("project/ContractTest.java"));
    files.put(test + type + "Test.java", template(kind.key() + "/BehaviourTest.java"));
    String service = Character.toUpperCase(kind.key().charAt(0)) + kind.key().substring(1);
    files.put("src/main/resources/META-INF/services/org.pairaid.strategy." + service + "StrategyProvider", "@PACKAGE@.@CLASS@Provider\n");
    files.put(library(version) + ".pom", template("project/library.pom"));
    files.replaceAll((path, text) -> filled(text, values));
    return files;
  }

  /** Name of the class: the strategy's words and what it is, so that it is no word of Java's. */
  private String type() {
    String words = Arrays.stream(name.split("-")).filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
    return words.endsWith(kind.noun) ? words : words + kind.noun;
  }

  private static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("@" + value.getKey() + "@", value.getValue());
    }
    return filled;
  }

  private static String library(String version) {
    return "lib/org/pairaid/pairaid/" + version + "/pairaid-" + version;
  }

  private static String template(String path) throws IOException {
    try (InputStream in = StrategyProject.class.getResourceAsStream(TEMPLATES + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
