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
  private final String what;
  private long begun;
  private long last = System.nanoTime();
  private int first = -1;
  private boolean drawn;

  /** @param what what is counted, in the plural */
  ProgressLine(PrintWriter err, boolean quiet, String what) {
    this.err = err;
    this.quiet = quiet;
    this.what = what;
  }

  @Override
  public synchronized void at(int done, int all) {
    long now = System.nanoTime();
    if (first < 0) {
      // What came before the first one was no run: rates are taken from here.
      first = done;
      begun = now;
    }
    if (quiet || done == first || now - last < (terminal ? BAR_NANOS : LINE_NANOS)) {
      return;
    }
    last = now;
    double rate = (done - first) / ((now - begun) / 1e9);
    String state = String.format(Locale.ROOT, "%d of %d %s, %.0f a second, %s left", done, all, what, rate, time((all - done) / rate));
    if (terminal) {
      int filled = (int) ((long) WIDTH * done / all);
      err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + state + "   ");
      drawn = true;
    } else {
      err.println(state);
    }
    err.flush();
  }

  /** Says something that users should know, on a line of its own. */
  synchronized void note(String line) {
    close();
    err.println(line);
    err.flush();
  }

  private static String time(double seconds) {
    if (seconds < 60) {
      return Math.round(seconds) + " s";
    }
    return seconds < 3600 ? Math.round(seconds / 60) + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  @Override
  public synchronized void close() {
    if (drawn) {
      err.print("\r" + " ".repeat(79) + "\r");
      err.flush();
      drawn = false;
    }
  }
}
