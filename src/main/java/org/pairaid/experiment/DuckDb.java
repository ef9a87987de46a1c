package org.pairaid.experiment;

import java.io.IOException;
import java.net.URLClassLoader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds DuckDB, which is not part of the program: its jar is twice the size of all the rest. */
public final class DuckDb {
  private static final String DRIVER = "org.duckdb.DuckDBDriver";

  private final Driver driver;

  private DuckDb(Driver driver) {
    this.driver = driver;
  }

  /**
   * DuckDB, from the class path or from a jar {@code duckdb_jdbc*.jar} in one of some folders.
   *
   * @throws IOException if it is there and does not load, as one for another system
   */
  public static Optional<DuckDb> find(List<Path> folders) throws IOException {
    Optional<DuckDb> own = load(DuckDb.class.getClassLoader());
    for (Path folder : own.isPresent() ? List.<Path>of() : folders) {
      for (Path jar : jars(folder)) {
        return load(new URLClassLoader(new URL[] {jar.toUri().toURL()}, DuckDb.class.getClassLoader()));
      }
    }
    return own;
  }

  /** The newest first. */
  private static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("duckdb_jdbc.*\\.jar")).sorted(Comparator.<Path>naturalOrder().reversed()).toList();
    }
  }

  private static Optional<DuckDb> load(ClassLoader loader) throws IOException {
    try {
      return Optional.of(new DuckDb((Driver) Class.forName(DRIVER, true, loader).getConstructor().newInstance()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException("DuckDB does not load: " + Engine.line(cause), cause);
    }
  }

  /** A database in memory. */
  Connection open() throws IOException, SQLException {
    try {
      Connection connection = driver.connect("jdbc:duckdb:", new Properties());
      connection.createStatement().execute("SET threads=1");
      return connection;
    } catch (LinkageError e) {
      throw new IOException("DuckDB does not load: " + Engine.line(e), e);
    }
  }
}
