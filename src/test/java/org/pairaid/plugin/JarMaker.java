package org.pairaid.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Compiles strategies and packs them into jars, as an author would. */
public final class JarMaker {
  private final Path folder;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> services = new LinkedHashMap<>();

  /**
   * @param folder where to work
   */
  public JarMaker(Path folder) {
    this.folder = folder;
  }

  /** An aiding strategy with one parameter, {@code level}, that delivers as much; its class is {@code className}. */
  public JarMaker aider(String className, String name) {
    return provider(className, "Aiding", """
        public String name() { return "%s"; }
        public Text meaning() { return new Text("Delivers a set share", "按固定比例到位"); }
        public Class<P> parameters() { return P.class; }
        public AidingStrategy create(P p) { return (seen, chance) -> new AidingDecision(p.level(), 0, 0, 0, 0, 0); }
        public record P(@Parameter(value = ".4", max = 1, unit = "share", en = "Share it delivers", zh = "到位比例") double level) {}
        """.formatted(name), className + ".P");
  }

  /** A provider of that kind with this body. */
  public JarMaker provider(String className, String kind, String body, String parameters) {
    sources.put(className, "import org.pairaid.model.*; import org.pairaid.strategy.*;\npublic class " + className + " implements " + kind + "StrategyProvider<" + parameters + "> {\n" + body + "}\n");
    return service(kind, className);
  }

  /** Names a class as a service, whether it is there or not. */
  public JarMaker service(String kind, String className) {
    services.merge("org.pairaid.strategy." + kind + "StrategyProvider", className + "\n", String::concat);
    return this;
  }

  /** Packs everything into a jar. */
  public Path jar(String name) throws IOException {
    Path work = Files.createTempDirectory(folder, "work");
    List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", work.toString(), "-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      arguments.add(Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue()).toString());
    }
    if (!sources.isEmpty()) {
      assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).isZero();
    }
    Path jar = folder.resolve(name);
    Files.createDirectories(jar.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> classes = Files.walk(work)) {
      for (Path file : classes.filter(file -> file.toString().endsWith(".class")).toList()) {
        put(out, work.relativize(file).toString(), Files.readAllBytes(file));
      }
      for (Map.Entry<String, String> service : services.entrySet()) {
        put(out, "META-INF/services/" + service.getKey(), service.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
