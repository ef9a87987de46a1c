package org.pairaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.plugin.Plugins;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where strategies of one's own are found. */
final class PluginOptions {
  @Option(names = "--plugins", paramLabel = "DIR", description = "Folder of jars with strategies; repeatable. Searched too: ~/.pairaid/plugins, and plugins/ beside each "
      + "scenario. Plug-ins run with your full rights: load only what you trust.")
  private List<Path> folders = new ArrayList<>();

  /**
   * The built-in strategies and those of all plug-ins. What is broken in a jar is told on standard error and left out.
   *
   * @param scenarios scenario files, beside which plug-ins may lie
   */
  Strategies load(List<Path> scenarios, CommandSpec spec) throws IOException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new ParameterException(spec.commandLine(), "--plugins: " + folder + " is not a folder");
      }
    }
    List<Path> all = new ArrayList<>(folders);
    all.add(Path.of(System.getProperty("user.home"), ".pairaid", "plugins"));
    scenarios.forEach(scenario -> all.add(scenario.toAbsolutePath().resolveSibling("plugins")));
    try {
      return Plugins.load(all, complaint -> spec.commandLine().getErr().println("Note: " + complaint));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "plug-ins: " + e.getMessage());
    }
  }
}
