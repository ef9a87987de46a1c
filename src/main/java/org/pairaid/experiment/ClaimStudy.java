package org.pairaid.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.pairaid.cycle.Invariants;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Observers;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries claims: each under its behavioural models until an interval decides or the replicates are used up, and under the first of them in worlds with other parameters.
 * Trials run on several threads; each adds its own replicates in order, so that the verdicts do not depend on the threads. What was run stays on disk and is used again.
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

  /** What one trial runs: a claim's worlds under a model, with further settings. */
  private record Task(Claim claim, ClaimEvidence.Trial trial, List<String> settings, List<Integer> looks) {}

  /**
   * Runs what is missing in a folder, and closes its books.
   *
   * @return whether all trials have come to their end
   * @throws FolderTakenException if the folder holds other results or another process writes to it
   * @throws RunFailedException if a run failed: a claim is not judged by part of its runs
   */
  public boolean fill(Path folder, int threads, Execution how)
      throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
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
        complete = run(tasks(evidence, manifest, how.stopped()), evidence, threads, how.progress(), how.stopped());
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
  private List<Task> tasks(ClaimEvidence evidence, ObjectNode manifest, BooleanSupplier stopped) throws InvalidScenarioException {
    List<Task> tasks = new ArrayList<>();
    Set<String> bound = new HashSet<>();
    for (int c = 0; c < claims.size() && !stopped.getAsBoolean(); c++) {
      Claim claim = claims.get(c);
      String key = manifest.get("claims").get(c).get("key").asString();
      evidence.keep(claim.id(), key);
      for (String behaviour : claim.file().behaviour()) {
        tasks.add(new Task(claim, new ClaimEvidence.Trial(claim.id(), key, behaviour, 0), List.of(), terms.looks()));
      }
      String lead = claim.file().behaviour().get(0);
      List<List<String>> worlds = terms.worlds() == 0 ? List.of() : new FreeParameters(claim, lead, bound).worlds(terms.worlds());
      for (int world = 0; world < worlds.size(); world++) {
        tasks.add(new Task(claim, new ClaimEvidence.Trial(claim.id(), key, lead, world + 1), worlds.get(world), List.of(ClaimTerms.FIRST)));
      }
    }
    return tasks;
  }

  private boolean run(List<Task> tasks, ClaimEvidence evidence, int threads, Progress progress, BooleanSupplier stopped) throws IOException, RunFailedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
      Thread thread = new Thread(work, "claims");
      thread.setDaemon(true);
      return thread;
    });
    AtomicInteger done = new AtomicInteger();
    try {
      List<Future<Boolean>> waiting = new ArrayList<>();
      for (Task task : tasks) {
        Callable<Boolean> work = () -> {
          boolean ended = run(task, evidence, stopped);
          if (ended) {
            synchronized (done) {
              progress.at(done.incrementAndGet(), tasks.size());
            }
          }
          return ended;
        };
        waiting.add(pool.submit(work));
      }
      boolean complete = !stopped.getAsBoolean();
      for (Future<Boolean> future : waiting) {
        complete &= future.get();
      }
      return complete;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException(done.get(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RunFailedException failure) {
        throw failure;
      }
      throw new RunFailedException(done.get(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Adds replicates until the claim is decided. Gives whether it came to that, or to the most replicates. */
  private boolean run(Task task, ClaimEvidence evidence, BooleanSupplier stopped) throws IOException, InvalidScenarioException, RunFailedException {
    ClaimFile file = task.claim().file();
    List<Scenario> scenarios = new ArrayList<>();
    List<Blueprint> blueprints = new ArrayList<>();
    for (int look : task.looks()) {
      List<double[][]> numbers = evidence.first(task.trial(), look, file.outcomes().size());
      for (int replicate = numbers.size(); replicate < look; replicate++) {
        if (stopped.getAsBoolean()) {
          return false;
        }
        for (int world = scenarios.size(); world < task.claim().worlds(); world++) {
          scenarios.add(task.claim().world(world, task.trial().behaviour(), task.settings()));
          blueprints.add(Blueprints.of(scenarios.get(world), strategies));
        }
        try {
          evidence.add(task.trial(), replicate, replicate(task.claim(), scenarios, blueprints, replicate));
        } catch (RuntimeException | StackOverflowError e) {
          throw new RunFailedException("claim " + task.claim().id() + ", behaviour " + task.trial().behaviour() + ", replicate " + replicate, e);
        }
      }
      if (ClaimTrial.of(file, task.trial().behaviour(), evidence.first(task.trial(), look, file.outcomes().size()), terms.lookLevel()).verdict() != ClaimVerdict.UNDECIDED) {
        return true;
      }
    }
    return true;
  }

  private static double[][] replicate(Claim claim, List<Scenario> scenarios, List<Blueprint> blueprints, int replicate) {
    List<double[][]> runs = new ArrayList<>();
    blueprints.forEach(blueprint -> runs.add(cycles(blueprint, replicate)));
    List<ClaimFile.Outcome> outcomes = claim.file().outcomes();
    double[][] numbers = new double[outcomes.size()][2];
    for (int o = 0; o < numbers.length; o++) {
      numbers[o][0] = OutcomeNumber.of(outcomes.get(o), scenarios.get(Claim.TO), runs.get(Claim.TO));
      int compared = claim.compared(o);
      numbers[o][1] = compared == Claim.NONE ? 0 : OutcomeNumber.of(outcomes.get(o), scenarios.get(compared), runs.get(compared));
    }
    return numbers;
  }

  private static double[][] cycles(Blueprint blueprint, int replicate) {
    IndicatorRecorder recorder = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    new PairedAidSimulation(blueprint, replicate, Invariants.enabled() ? new Observers(recorder, new Invariants()) : recorder).runToEnd();
    double[][] cycles = new double[blueprint.cycles()][];
    for (int cycle = 0; cycle < cycles.length; cycle++) {
      cycles[cycle] = recorder.cycle(cycle);
    }
    return cycles;
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
