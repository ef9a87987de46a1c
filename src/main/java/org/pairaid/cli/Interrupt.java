package org.pairaid.cli;

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
    asked = true;
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
