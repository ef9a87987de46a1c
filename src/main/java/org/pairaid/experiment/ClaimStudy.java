package org.pairaid.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries claims: each under its behavioural models until an interval decides or the replicates are used up, and under the first of them in worlds with other parameters.
 * Replicates of all undecided trials run together, look by look. What was run stays on disk and is used again.
 */
public final class ClaimStudy {
  private final List<Claim> claims;
  private final ClaimTerms terms;
  private final Strategies strategies;

  /** @param strategies those that the claims can name */
  public ClaimStudy(List<Claim> claims, ClaimTerms terms, Strategies strategies) {
    this.claims = List.copyOf(claims);
    this.terms = terms;
    this.strategies = strategies;
  }

  /**
   * Runs what is missing in a folder, and closes its books.
   *
   * @return whether all trials have come to their end
   * @throws FolderTakenException if the folder holds other results or another process writes to it
   * @throws RunFailedException if a run failed: a claim is not judged by part of its runs
   */
  public boolean fill(Path folder, Execution how) throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
    try (FolderLock lock = FolderLock.on(folder)) {
      JsonNode before = Manifest.read(folder);
      if (before != null && before.path("claims").isMissingNode() && !how.force()) {
        throw new FolderTakenException(folder + ": holds results of something else than claims. Choose another --out, or give --force to replace them");
      }
      if (how.force()) {
        Files.deleteIfExists(folder.resolve(ClaimEvidence.FILE));
        Files.deleteIfExists(folder.resolve(ClaimEvidence.FILE + ".part"));
      }
      long begun = System.nanoTime();
      ObjectNode manifest = manifest(how.command());
      Manifest.write(folder, manifest);
      boolean complete;
      try (ClaimEvidence evidence = new ClaimEvidence(folder)) {
        complete = run(plans(evidence, manifest, how.stopped()), evidence, how);
        manifest.put("status", complete ? "complete" : "interrupted").put("seconds", Math.round((System.nanoTime() - begun) / 1e6) / 1e3);
        Manifest.write(folder, manifest);
        if (complete) {
          DerivedTable.write(folder, ClaimEvidence.FILE, evidence.text());
          evidence.finish();
        }
      }
      return complete;
    }
  }

  private ObjectNode manifest(List<String> command) throws IOException, InvalidScenarioException {
    ArrayNode list = JsonMapper.builder().build().createArrayNode();
    for (Claim claim : claims) {
      ObjectNode entry = list.addObject().put("file", claim.source().toString().replace('\\', '/')).put("sha256", Manifest.sha256(Files.readAllBytes(claim.source()))).put("key", key(claim));
      entry.set("claim", Resolved.of(claim));
    }
    ObjectNode manifest = Manifest.start(command, Manifest.sha256(list.toString().getBytes(StandardCharsets.UTF_8)));
    manifest.set("claims", list);
    manifest.putObject("terms").put("most", terms.most()).put("level", terms.level()).put("worlds", terms.worlds());
    manifest.putObject("tables");
    return manifest;
  }

  /** Fingerprint of all that a claim's numbers depend on. */
  private String key(Claim claim) throws InvalidScenarioException {
    ObjectNode all = JsonMapper.builder().build().createObjectNode();
    all.put("build", Build.current().toString());
    List<Scenario> worlds = new ArrayList<>();
    for (String behaviour : claim.file().behaviour()) {
      for (int world = 0; world < claim.worlds(); world++) {
        Scenario scenario = claim.world(world, behaviour, List.of());
        worlds.add(scenario);
        ObjectNode resolved = Resolved.of(scenario);
        ((ObjectNode) resolved.get("run")).remove("replicates");
        all.withArray("worlds").add(resolved);
      }
    }
    claim.file().outcomes().forEach(outcome -> all.withArray("numbers").add(outcome.indicator().name() + " " + outcome.measure() + " " + outcome.window()));
    Manifest.used(new Study(worlds, strategies)).forEach(origin -> all.put("plugin " + origin.name(), origin.sha256()));
    all.put("designed", terms.worlds());
    return Manifest.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /** All trials; those of claims after a stop are missing. */
  private List<ClaimPlan> plans(ClaimEvidence evidence, ObjectNode manifest, BooleanSupplier stopped) throws InvalidScenarioException {
    List<ClaimPlan> plans = new ArrayList<>();
    Set<String> bound = new HashSet<>();
    for (int c = 0; c < claims.size() && !stopped.getAsBoolean(); c++) {
      Claim claim = claims.get(c);
      String key = manifest.get("claims").get(c).get("key").asString();
      evidence.keep(claim.id(), key);
      for (String behaviour : claim.file().behaviour()) {
        plans.add(new ClaimPlan(claim, new ClaimEvidence.Trial(claim.id(), key, behaviour, 0), List.of(), terms.looks()));
      }
      String lead = claim.file().behaviour().get(0);
      List<List<String>> worlds = terms.worlds() == 0 ? List.of() : new FreeParameters(claim, lead, bound).worlds(terms.worlds());
      for (int world = 0; world < worlds.size(); world++) {
        plans.add(new ClaimPlan(claim, new ClaimEvidence.Trial(claim.id(), key, lead, world + 1), worlds.get(world), List.of(ClaimTerms.FIRST)));
      }
    }
    return plans;
  }

  /** Looks at all trials until each is decided or out of replicates. Gives whether it came to that. */
  private boolean run(List<ClaimPlan> plans, ClaimEvidence evidence, Execution how) throws IOException, RunFailedException {
    Set<ClaimPlan> open = Collections.newSetFromMap(new IdentityHashMap<>());
    open.addAll(plans);
    for (int look = 0; !open.isEmpty() && !how.stopped().getAsBoolean(); look++) {
      int at = look;
      Set<ClaimPlan> whole = Collections.newSetFromMap(new IdentityHashMap<>());
      new ClaimRound(plans.stream().filter(open::contains).toList(), look, evidence).run(strategies, how.engine(), how.stopped(), plan -> {
        whole.add(plan);
        if (plan.ended(evidence, at, terms.lookLevel())) {
          open.remove(plan);
          how.progress().at(plans.size() - open.size(), plans.size());
        }
      });
      if (!whole.containsAll(open)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /**
   * What the evidence in a folder says.
   *
   * @param claims the claims by their key
   */
  public static List<ClaimResult> results(Map<String, ClaimFile> claims, ClaimTerms terms, ClaimEvidence evidence) {
    List<ClaimResult> results = new ArrayList<>();
    claims.forEach((key, claim) -> {
      List<ClaimTrial> trials = claim.behaviour().stream().map(behaviour -> trial(claim, new ClaimEvidence.Trial(claim.id(), key, behaviour, 0), terms.looks(), terms.lookLevel(), evidence)).toList();
      List<ClaimTrial> worlds = new ArrayList<>();
      for (int world = 1; world <= terms.worlds(); world++) {
        worlds.add(trial(claim, new ClaimEvidence.Trial(claim.id(), key, claim.behaviour().get(0), world), List.of(ClaimTerms.FIRST), terms.level(), evidence));
      }
      results.add(new ClaimResult(claim, trials, worlds));
    });
    return results;
  }

  /** The verdict of the first look that decides, else of the last. */
  private static ClaimTrial trial(ClaimFile claim, ClaimEvidence.Trial of, List<Integer> looks, double level, ClaimEvidence evidence) {
    ClaimTrial trial = null;
    for (int look : looks) {
      List<double[][]> numbers = evidence.first(of, look, claim.outcomes().size());
      trial = ClaimTrial.of(claim, of.behaviour(), numbers, level);
      if (trial.verdict() != ClaimVerdict.UNDECIDED || numbers.size() < look) {
        break;
      }
    }
    return trial;
  }
}
