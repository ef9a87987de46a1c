package org.pairaid.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command that is told to stop (Ctrl-C, or a plain kill) end in good order. */
final class Interrupt implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interrupt");
  private volatile boolean asked;

  Interrupt() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    endedFromWithin().ifPresent(where -> {
      // Whoever called waits for ever, and the exit code would be its own. What was done is on disk, as if the machine had failed.
      System.err.println("pairaid: the program was ended from within, by " + where + ". Runs that were done are kept; the same command goes on from there.");
      Runtime.getRuntime().halt(1);
    });
    asked = true;
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The method that called {@code System.exit}, where no signal ends the program. */
  private static Optional<String> endedFromWithin() {
    for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
      for (int i = 0; i + 1 < stack.length; i++) {
        boolean exit = stack[i].getClassName().equals("java.lang.System") && stack[i].getMethodName().equals("exit")
            || stack[i].getClassName().equals("java.lang.Runtime") && stack[i].getMethodName().equals("exit") && !stack[i + 1].getClassName().startsWith("java.lang.");
        if (exit) {
          return Optional.of(stack[i + 1].getClassName() + "." + stack[i + 1].getMethodName());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the user asked to stop. */
  boolean asked() {
    return asked;
  }

  @Override
  public void close() {
    ended.countDown();
    if (!asked) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
