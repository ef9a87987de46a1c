package org.pairaid.plugin;

import java.io.File;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import org.pairaid.strategy.StrategyEntry.Origin;

/** Strategies that can be sent to another machine: plug-ins go with their jars, and are loaded there once. */
public final class SentStrategies implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Strategies strategies;

  /** @param strategies as they are here */
  public SentStrategies(Strategies strategies) {
    this.strategies = strategies;
  }

  /** The strategies, wherever this is. */
  public Strategies get() {
    return strategies;
  }

  private Object writeReplace() throws ObjectStreamException {
    try {
      return new Sent(jars());
    } catch (IOException e) {
      throw new InvalidObjectException(e.getMessage());
    }
  }

  private SentJar[] jars() throws IOException {
    Map<Origin, Path> jars = new LinkedHashMap<>();
    for (Collection<? extends StrategyEntry<?>> kind : List.of(strategies.aiding().values(), strategies.receiving().values(), strategies.centre().values())) {
      for (StrategyEntry<?> entry : kind) {
        if (!entry.origin().equals(Origin.BUILT_IN)) {
          jars.put(entry.origin(), jar(entry));
        }
      }
    }
    List<SentJar> sent = new ArrayList<>();
    for (Map.Entry<Origin, Path> jar : jars.entrySet()) {
      byte[] bytes = Files.readAllBytes(jar.getValue());
      if (!Jar.sha256(bytes).equals(jar.getKey().sha256())) {
        throw new IOException("plug-in " + jar.getValue() + ": was changed since the study began; start it again");
      }
      sent.add(new SentJar(jar.getKey().name(), jar.getKey().sha256(), bytes));
    }
    return sent.toArray(SentJar[]::new);
  }

  /** Where a plug-in was loaded from. */
  private static Path jar(StrategyEntry<?> entry) throws IOException {
    CodeSource source = entry.provider().getClass().getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("plug-in " + entry.origin().name() + ": " + e.getMessage(), e);
    }
  }

  private record SentJar(String name, String sha256, byte[] bytes) implements Serializable {}

  private record Sent(SentJar[] jars) implements Serializable {
    private static final Map<List<String>, Strategies> LOADED = new HashMap<>();

    private Object readResolve() {
      synchronized (LOADED) {
        return new SentStrategies(LOADED.computeIfAbsent(Stream.of(jars).map(SentJar::sha256).toList(), any -> load()));
      }
    }

    /** Each jar in a folder of its own, as two can have the same name. What is broken in them has been told where the study began. */
    private Strategies load() {
      try {
        List<Path> folders = new ArrayList<>();
        for (SentJar jar : jars) {
          Path folder = Files.createTempDirectory("pairaid-plugins");
          Path file = Files.write(folder.resolve(jar.name()), jar.bytes());
          Stream.of(folder.toFile(), file.toFile()).forEach(File::deleteOnExit);
          folders.add(folder);
        }
        return Plugins.load(folders, broken -> {});
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
