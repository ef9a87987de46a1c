package org.pairaid.experiment;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How a study is carried out; nothing that it computes depends on it.
 *
 * @param command how the program was called, for the manifest
 * @param engine what carries out the runs
 * @param force whether results of another study in the folder may be replaced
 * @param progress is told how far it has got
 * @param stopped asked between runs; if true the folder is left as it is, to be completed by the same call later
 */
public record Execution(List<String> command, Engine engine, boolean force, Progress progress, BooleanSupplier stopped) {
  public Execution {
    command = List.copyOf(command);
  }

  /** On threads of this machine, to its end, without a word. */
  public static Execution here(int threads) {
    return new Execution(List.of(), new LocalEngine(threads), false, (done, all) -> {}, () -> false);
  }

  /** The same, stopped when {@code asked} says so. */
  public Execution until(BooleanSupplier asked) {
    return new Execution(command, engine, force, progress, asked);
  }

  /** The same, replacing other results. */
  public Execution forced() {
    return new Execution(command, engine, true, progress, stopped);
  }
}
