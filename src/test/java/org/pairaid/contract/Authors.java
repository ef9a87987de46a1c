package org.pairaid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.pairaid.strategy.AidingStrategyProvider;

/** Strategies as authors write them: each in a package and a source file of its own, compiled at once into a folder. */
final class Authors {
  private static final String FILE = """
      package %1$s;
      import java.util.*;
      import org.apache.commons.rng.UniformRandomProvider;
      import org.pairaid.model.*;
      import org.pairaid.strategy.*;
      public class Provider implements AidingStrategyProvider<Provider.With> {
        public record With(%2$s) {}
        public String name() { return "%1$s"; }
        public Class<With> parameters() { return With.class; }
        %3$s
      }
      """;

  private static final String MEANING = "public Text meaning() { return new Text(\"Does something\", \"做些什么\"); }";

  private final ClassLoader loader;

  /**
   * @param sources by package: the parameters, and what else the provider's class holds, parted by a line of dashes
   */
  Authors(Path folder, Map<String, String> sources) throws Exception {
    List<Path> files = new ArrayList<>();
    for (var source : sources.entrySet()) {
      String[] parts = source.getValue().split("---\n", 2);
      String rest = parts[1].contains("Text meaning()") ? parts[1] : MEANING + parts[1];
      files.add(Files.writeString(Files.createDirectories(folder.resolve(source.getKey())).resolve("Provider.java"), FILE.formatted(source.getKey(), parts[0], rest)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      assertThat(compiler.getTask(null, manager, null, List.of("-proc:none", "-nowarn", "-d", folder.toString()), null, manager.getJavaFileObjectsFromPaths(files)).call()).isTrue();
    }
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  @SuppressWarnings("unchecked")
  AidingStrategyProvider<Record> provider(String name) throws Exception {
    return (AidingStrategyProvider<Record>) loader.loadClass(name + ".Provider").getConstructor().newInstance();
  }

  /** The parameters of a provider's record, in its order. */
  Record parameters(String name, Object... values) throws Exception {
    return (Record) provider(name).parameters().getDeclaredConstructors()[0].newInstance(values);
  }
}
