package org.pairaid.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.pairaid.experiment.Progress;

/** Progress for people: a bar on a terminal, an occasional line elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final long BAR_NANOS = 100_000_000L;
  private static final long LINE_NANOS = 10_000_000_000L;

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean terminal = "true".equals(System.getProperty("pairaid.terminal"));
  private final long begun = System.nanoTime();
  private long last = begun;
  private int first = -1;
  private boolean drawn;

  ProgressLine(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  @Override
  public void at(int done, int all) {
    if (first < 0) {
      first = done - 1;
    }
    long now = System.nanoTime();
    if (quiet || now - last < (terminal ? BAR_NANOS : LINE_NANOS)) {
      return;
    }
    last = now;
    double rate = (done - first) / ((now - begun) / 1e9);
    String state = String.format(Locale.ROOT, "%d of %d runs, %.0f a second, %s left", done, all, rate, time((all - done) / rate));
    if (terminal) {
      int filled = (int) ((long) WIDTH * done / all);
      err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + state + "   ");
      drawn = true;
    } else {
      err.println(state);
    }
    err.flush();
  }

  private static String time(double seconds) {
    if (seconds < 60) {
      return Math.round(seconds) + " s";
    }
    return seconds < 3600 ? Math.round(seconds / 60) + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  @Override
  public void close() {
    if (drawn) {
      err.print("\r" + " ".repeat(79) + "\r");
      err.flush();
      drawn = false;
    }
  }
}
