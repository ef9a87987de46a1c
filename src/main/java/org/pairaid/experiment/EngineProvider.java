package org.pairaid.experiment;

import java.io.IOException;
import java.util.function.Consumer;

/** Opens engines of a kind. Found as a service (java.util.ServiceLoader), so that the program is built and runs without what they need. */
public interface EngineProvider {
  /** The name by which {@code --engine} asks for it. */
  String name();

  /**
   * Opens an engine.
   *
   * @param master address of the machines; {@code null} for none given
   * @param debug whether what the engine has to say to its makers goes to standard error
   * @param notes takes what users should know, a line each; on any thread
   * @throws IOException if it cannot be opened; the message says in one line why, and what to do
   */
  Engine open(String master, boolean debug, Consumer<String> notes) throws IOException;
}
