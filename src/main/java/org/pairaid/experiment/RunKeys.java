package org.pairaid.experiment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keys of runs by what is run: program and plug-ins, the scenario file's content, seed, what is kept, and those values of factors that are not the scenario's own. Where a point
 * stands in a design, and what other factors there are, does not enter.
 */
final class RunKeys {
  private final Experiment experiment;
  private final String common;
  private final List<String> files = new ArrayList<>();
  private final List<JsonNode> bases = new ArrayList<>();

  RunKeys(Experiment experiment, List<Output> outputs, Strategies strategies) throws InvalidScenarioException {
    this.experiment = experiment;
    StringBuilder all = new StringBuilder(Build.current().toString());
    plugins(experiment, strategies).forEach(origin -> all.append('\n').append(origin.name()).append(' ').append(origin.sha256()));
    outputs.forEach(output -> all.append('\n').append(output));
    common = all.toString();
    for (Scenario base : experiment.bases()) {
      ObjectNode resolved = content(base);
      bases.add(resolved);
      files.add(Manifest.sha256(resolved.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** What of a scenario its runs depend on. */
  private static ObjectNode content(Scenario scenario) {
    ObjectNode resolved = Resolved.of(scenario);
    resolved.remove(List.of("name", "title", "observed", "observedTotals", "fittedTo", "targets"));
    ((ObjectNode) resolved.get("run")).remove("replicates");
    return resolved;
  }

  /** The plug-ins whose strategies any of the scenarios uses. */
  static Set<StrategyEntry.Origin> plugins(Experiment experiment, Strategies strategies) throws InvalidScenarioException {
    Set<StrategyEntry.Origin> used = new LinkedHashSet<>(Manifest.used(new Study(experiment.bases(), strategies)));
    List<Factor> factors = experiment.factors();
    for (int f = 0; f < factors.size(); f++) {
      for (String value : factors.get(f).values()) {
        List<String> point = new ArrayList<>(Collections.nCopies(factors.size(), ""));
        point.set(f, value);
        used.addAll(Manifest.used(new Study(List.of(experiment.space().scenario(point, strategies)), strategies)));
      }
    }
    return used;
  }

  /** Fingerprint of each scenario file's content, with settings and seed. */
  List<String> files() {
    return List.copyOf(files);
  }

  /** Fingerprint of what all points have in common. */
  String common() {
    return Manifest.sha256(common.getBytes(StandardCharsets.UTF_8));
  }

  /** The keys of some points. */
  long[] of(Points points) {
    return IntStream.range(0, points.count()).mapToLong(point -> of(points.at(point))).toArray();
  }

  /** The key of a point. Its 64 bits keep a million points apart: the chance that any two are taken for one is 3 in a hundred million. */
  long of(List<String> values) {
    int file = experiment.space().file(values);
    List<String> changes = new ArrayList<>();
    List<Factor> factors = experiment.factors();
    for (int f = 0; f < factors.size(); f++) {
      Factor factor = factors.get(f);
      String value = values.get(f);
      if (!factor.name().equals(Factor.VARIANT) && !value.isEmpty() && !own(factor, value, bases.get(file))) {
        changes.add(factor.name() + (factor.multiply() ? "*=" : "=") + factor.content(value));
      }
    }
    Collections.sort(changes);
    return ByteBuffer.wrap(TableFile.sha256().digest((common + "\n" + files.get(file) + "\n" + String.join("\n", changes)).getBytes(StandardCharsets.UTF_8))).getLong();
  }

  /** Whether a value is the one that the scenario has. */
  private static boolean own(Factor factor, String value, JsonNode base) {
    if (factor.multiply()) {
      return value.equals("1");
    }
    JsonNode node = base.at("/" + factor.name().replace('.', '/'));
    return node.isNumber() ? exactly(node.doubleValue(), value) : node.isString() && node.asString().equals(factor.content(value));
  }

  private static boolean exactly(double own, String value) {
    try {
      return Double.parseDouble(value) == own;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
