package org.pairaid.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.CentreStrategyProvider;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.ReceivingStrategyProvider;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** The jars of some folders, with the built-in strategies. */
public final class Plugins {
  private Plugins() {}

  /**
   * The built-in strategies and those of every jar in {@code folders}, jars in the order of their names.
   *
   * @param folders folders of jars; those that do not exist are passed over
   * @param complaints is told, a line each, what is broken and left out
   * @throws IllegalArgumentException if two strategies of a kind have the same name
   */
  public static Strategies load(List<Path> folders, Consumer<String> complaints) throws IOException {
    List<StrategyEntry<AidingStrategy>> aiding = new ArrayList<>();
    List<StrategyEntry<ReceivingStrategy>> receiving = new ArrayList<>();
    List<StrategyEntry<CentreStrategy>> centre = new ArrayList<>();
    for (Path file : jars(folders)) {
      Jar jar = Jar.open(file, complaints);
      if (jar != null) {
        aiding.addAll(jar.<AidingStrategy, AidingStrategyProvider<?>>strategies(type(AidingStrategyProvider.class)));
        receiving.addAll(jar.<ReceivingStrategy, ReceivingStrategyProvider<?>>strategies(type(ReceivingStrategyProvider.class)));
        centre.addAll(jar.<CentreStrategy, CentreStrategyProvider<?>>strategies(type(CentreStrategyProvider.class)));
      }
    }
    return Strategies.builtIn().with(aiding, receiving, centre);
  }

  @SuppressWarnings("unchecked")
  private static <P> Class<P> type(Class<?> raw) {
    return (Class<P>) raw;
  }

  /** Each jar once, whatever ways lead to it. */
  private static Set<Path> jars(List<Path> folders) throws IOException {
    Set<Path> jars = new LinkedHashSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
          found = files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
        for (Path file : found) {
          jars.add(file.toRealPath());
        }
      }
    }
    return jars;
  }
}
