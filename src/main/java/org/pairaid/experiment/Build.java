package org.pairaid.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.pairaid.model.World;

/**
 * Which build of the program this is.
 *
 * @param version released version
 * @param commit commit it was built from; {@code unknown} outside a repository
 */
public record Build(String version, String commit) {
  /** This build. */
  public static Build current() {
    Properties properties = new Properties();
    try (InputStream in = World.class.getResourceAsStream("/org/pairaid/build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String commit = properties.getProperty("commit");
    return new Build(properties.getProperty("version"), commit.isBlank() || commit.contains("$") ? "unknown" : commit);
  }

  @Override
  public String toString() {
    return version + " (" + commit + ")";
  }
}
