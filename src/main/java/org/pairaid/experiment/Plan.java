package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Members;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentFile;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.Scenario;

/** What an experiment would run, in words. */
final class Plan {
  /** Seconds of a core that one receiver takes in one cycle, measured at 80 and at 139 100 receivers (src/jmh/results.md). */
  private static final double RECEIVER_CYCLE = 4e-6;
  /** Seconds of a core that it takes to set up one run. */
  private static final double SET_UP = 3e-4;
  /** Bytes of a number and its comma in a table. */
  private static final int NUMBER = 11;
  private static final int KEY = 35;

  private final Experiment experiment;
  private final Points points;
  private final boolean cycles;

  Plan(Experiment experiment, Points points, boolean cycles) {
    this.experiment = experiment;
    this.points = points;
    this.cycles = cycles;
  }

  List<String> lines(Shard shard, int threads) {
    ExperimentFile file = experiment.file();
    long all = (long) points.count() * file.replicates();
    long runs = all / shard.of() + (all % shard.of() >= shard.number() ? 1 : 0);
    List<String> lines = new ArrayList<>();
    lines.add(row("experiment", experiment.name() + ": " + experiment.title().en()));
    lines.add(row("points", points.count() + " (" + file.design().kind().name().toLowerCase(Locale.ROOT) + " over " + count(experiment.factors().size(), "factor") + ")"));
    experiment.factors().forEach(factor -> lines.add(row("", factor.name() + ": " + values(factor))));
    lines.add(row("runs", all + " (" + count(points.count(), "point") + " with " + count(file.replicates(), "replicate") + " each)" + (shard.of() == 1 ? "" : ", of which part " + shard.number() + " of " + shard.of() + " has " + runs)));
    lines.add(row("kept of each", String.join(", ", file.indicators().stream().map(indicator -> indicator.name()).toList()) + " over cycles " + file.window()));
    double seconds = runs * experiment.bases().stream().mapToDouble(Plan::cost).average().orElse(0);
    lines.add(row("time", "about " + time(seconds / threads) + " on " + count(threads, "thread") + ", " + time(seconds) + " of one core; good to a factor of three"));
    lines.add(row("disk", "about " + size(runs * bytes())));
    return lines;
  }

  private static String row(String what, String text) {
    return String.format(Locale.ROOT, "%-14s%s", what, text);
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String values(Factor factor) {
    String by = factor.multiply() ? "the scenario's own times " : "";
    if (!factor.values().isEmpty()) {
      return by + String.join(", ", factor.values());
    }
    return by + Factor.text(factor.low()) + " to " + Factor.text(factor.high()) + (factor.logarithmic() ? ", in logarithms" : "");
  }

  static double cost(Scenario base) {
    return SET_UP + RECEIVER_CYCLE * Members.receiving(base.file().receiving()).size() * base.file().time().cycles();
  }

  /** Bytes of a run in the store and the tables. */
  private long bytes() {
    int numbers = experiment.file().indicators().size();
    long rows = 2L * KEY + (2L * numbers + experiment.factors().size()) * NUMBER;
    int longest = experiment.bases().stream().mapToInt(base -> base.file().time().cycles()).max().orElse(0);
    return rows + (cycles ? 2L * longest * Indicators.ALL.size() * NUMBER : 0);
  }

  static String time(double seconds) {
    return seconds < 60 ? Math.max(1, Math.round(seconds)) + " s" : seconds < 5400 ? Math.round(seconds / 60) + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  private static String size(long bytes) {
    return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : bytes < 1_000_000_000 ? Math.round(bytes / 1e6) + " MB" : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
