package org.pairaid.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.pairaid.strategy.StrategyEntry;
import org.pairaid.strategy.StrategyProvider;

/** One jar of strategies, in a class loader of its own. What is broken in it is told, and the rest is taken. */
final class Jar {
  private final Path file;
  private final ClassLoader loader;
  private final StrategyEntry.Origin origin;
  private final Consumer<String> complaints;

  private Jar(Path file, ClassLoader loader, StrategyEntry.Origin origin, Consumer<String> complaints) {
    this.file = file;
    this.loader = loader;
    this.origin = origin;
    this.complaints = complaints;
  }

  /** Opens a jar; one that cannot be read is told and has no strategies. */
  static Jar open(Path file, Consumer<String> complaints) {
    try {
      new ZipFile(file.toFile()).close();
      ClassLoader loader = new URLClassLoader(file.getFileName().toString(), new URL[] {file.toUri().toURL()}, new AuthorsView());
      return new Jar(file, loader, new StrategyEntry.Origin(file.getFileName().toString(), sha256(Files.readAllBytes(file))), complaints);
    } catch (IOException e) {
      complaints.accept("plug-in " + file + ": cannot be read as a jar (" + e.getMessage() + "); left out");
      return null;
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The strategies that the jar names as services of a type. */
  <S, P extends StrategyProvider<S, ?>> List<StrategyEntry<S>> strategies(Class<P> service) {
    List<StrategyEntry<S>> found = new ArrayList<>();
    Iterator<ServiceLoader.Provider<P>> providers = ServiceLoader.load(service, loader).stream().iterator();
    while (true) {
      try {
        if (!providers.hasNext()) {
          return found;
        }
        ServiceLoader.Provider<P> provider = providers.next();
        if (provider.type().getClassLoader() == loader) {
          P made = provider.get();
          ProviderCheck.check(made);
          found.add(new StrategyEntry<>(made, origin));
        }
      } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
        complaints.accept("plug-in " + file + ": " + line(e) + "; left out");
      }
    }
  }

  private static String line(Throwable problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String first = message.lines().findFirst().orElse("");
    return cause instanceof ServiceConfigurationError || cause instanceof IllegalArgumentException ? first : cause.getClass().getSimpleName() + ": " + first;
  }
}
