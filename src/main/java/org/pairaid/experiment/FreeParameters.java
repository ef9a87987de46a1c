package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import tools.jackson.databind.JsonNode;

/**
 * Worlds around a claim's own, with other values of the free parameters: numbers of the rules whose default rests on an assumption, which are switched on (not 0) and which the
 * claim does not set. A Latin hypercube (McKay, Beckman and Conover 1979) moves each by a quarter of its value at most; a parameter that may not be moved alone, as a share of a sum,
 * stays.
 */
final class FreeParameters {
  private static final String FREE = "assumption";

  private final Map<String, Double> values = new LinkedHashMap<>();
  private final Map<String, Catalogue.Entry> entries = new LinkedHashMap<>();
  private final long seed;

  /** @param bound parameters that could not move alone in other claims, which are tried singly; those that are found are added */
  FreeParameters(Claim claim, String behaviour, Set<String> bound) throws InvalidScenarioException {
    Scenario scenario = claim.world(Claim.TO, behaviour, List.of());
    seed = scenario.seed();
    JsonNode resolved = Resolved.of(scenario);
    for (Catalogue.Entry entry : Catalogue.rules()) {
      JsonNode value = resolved.at("/" + entry.path().replace('.', '/'));
      boolean free = entry.component().getType() == double.class && entry.about().source().contains(FREE) && value.isNumber() && value.doubleValue() != 0;
      if (free && !claim.sets(entry.path())) {
        entries.put(entry.path(), entry);
        values.put(entry.path(), value.doubleValue());
      }
    }
    entries.keySet().removeIf(path -> bound.contains(path) && !legal(claim, behaviour, List.of(path)));
    if (!legal(claim, behaviour, paths())) {
      List<String> stuck = paths().stream().filter(path -> !legal(claim, behaviour, List.of(path))).toList();
      entries.keySet().removeAll(stuck);
      bound.addAll(stuck);
    }
  }

  /** Whether parameters may stand at both ends of their range. */
  private boolean legal(Claim claim, String behaviour, List<String> paths) {
    try {
      for (double end : new double[] {0, 1}) {
        claim.world(Claim.TO, behaviour, paths.stream().map(path -> setting(path, end)).toList());
      }
      return true;
    } catch (InvalidScenarioException e) {
      return false;
    }
  }

  /** The parameters that are moved. */
  List<String> paths() {
    return List.copyOf(entries.keySet());
  }

  /** Settings of {@code count} worlds. A parameter's values depend on its name and the count alone, so that claims share them. */
  List<List<String>> worlds(int count) {
    List<List<String>> worlds = new ArrayList<>(IntStream.range(0, count).mapToObj(world -> (List<String>) new ArrayList<String>()).toList());
    for (String path : entries.keySet()) {
      UniformRandomProvider draws = new Streams(seed, 0).stream(Purpose.DESIGN, Streams.entity(path), 0);
      int[] strata = PermutationSampler.natural(count);
      PermutationSampler.shuffle(draws, strata);
      for (int world = 0; world < count; world++) {
        worlds.get(world).add(setting(path, (strata[world] + draws.nextDouble()) / count));
      }
    }
    return worlds;
  }

  /** @param at place in the range, from 0 to 1 */
  private String setting(String path, double at) {
    double moved = values.get(path) * (1 + ClaimTerms.MOVE * (2 * at - 1));
    double most = entries.get(path).about().max();
    StringBuilder setting = new StringBuilder(path).append('=');
    Decimal.append(setting, Math.min(most, Math.max(entries.get(path).about().min(), moved)));
    return setting.toString();
  }
}
