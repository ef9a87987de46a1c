package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is in a file that the program reads: it does its work, or says in one line of what file is wrong what, with exit code 2. Seeded: every run tries the same cases.
 * {@code -Dfuzz.cases=100000} tries more, {@code -Dfuzz.seed=7} others, {@code -Dfuzz.keep=DIR} keeps what made the program fail.
 */
class FuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 25);
  private static final long SEED = Long.getLong("fuzz.seed", 20_260_101);
  private static final String KEEP = System.getProperty("fuzz.keep", "");
  private static final int MOST_TOLD = 10;
  /** Most runs that a damaged file may ask for here: what is legal and large takes its time. */
  private static final int MOST_RUNS = 60;
  private static final Pattern RUNS = Pattern.compile("(?m)^runs +(?:at most )?(\\d+)");
  private static final Pattern LARGE = Pattern.compile("\\d{4,}|\\de\\d{1,}");
  private static final Pattern RAW = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
  private static final String WORLD = """
      name: world
      title: {en: A world, zh: 世界}
      type: {task: poverty}
      time: {cycles: 2, startYear: 2012}
      run: {replicates: 2, seed: 3}
      contract: {quota: [0.004, 0.005], form: diagonal}
      assessment: {stakes: 1, evaluators: {aider: 0.5, receiver: 0.2, thirdParty: 0.2, public: 0.1}}
      aiding: {file: aiding.csv}
      receiving: {file: receiving.csv}
      pairings: {rule: fixed, pairs: {file: pairs.csv}}
      interventions:
        - {cycle: 1, set: {assessment.stakes: 2}}
      observed: {file: observed.csv}
      """;
  private static final String SPACE = """
      title: {en: A study, zh: 研究}
      scenario: base.yaml
      factors:
        - {path: assessment.stakes, range: [0.5, 2], scale: log}
        - {path: contract.form, values: [diagonal, straight]}
        - {path: "aiding.*.slack", range: [0.5, 2], multiply: true}
      replicates: 1
      seed: 1
      indicators: [avoidance, project_fit]
      window: last
      """;

  /** Files that are damaged, and the command that reads them. {@code *}: the case's folder. */
  enum Reading {
    SCENARIO("base.yaml aiding.csv receiving.csv pairs.csv observed.csv variant.yaml", 1, "validate */variant.yaml", "diff */base.yaml */variant.yaml", "run */variant.yaml --replicates 1 --quiet --out */out", "validate-model --scenarios * --replicates 2 --quiet --out */out"),
    COMPARISON("variant.yaml base.yaml", .2, "compare */base.yaml */variant.yaml --replicates 2 --quiet --out */out"),
    EXPERIMENT("grid.yaml table.yaml points.csv variant.yaml", .6, "validate */grid.yaml */table.yaml", "sweep */grid.yaml --quiet --out */out", "sweep */table.yaml --quiet --out */out"),
    SENSITIVITY("screening.yaml", .6, "sensitivity */screening.yaml --quiet --out */out"),
    CALIBRATION("fitting.yaml observed.csv", .6, "calibrate */fitting.yaml --quiet --out */out"),
    CLAIM("claim.yaml", .6, "validate */claim.yaml", "claims */claim.yaml --replicates 2 --worlds 0 --quiet --out */out"),
    VERDICTS("verdicts.csv", .3, "claims */claim.yaml --replicates 2 --worlds 0 --quiet --out */claims --expect */verdicts.csv"),
    RUN_RESULTS("run/manifest.json run/indicators.csv run/*.csv", .4, "report */run"),
    RUN_CONTINUED("run/manifest.json run/*.csv", .3, "run */base.yaml --quiet --out */run"),
    COMPARISON_RESULTS("compare/manifest.json compare/*.csv", .2, "report */compare"),
    SWEEP_RESULTS("sweep/manifest.json sweep/points.csv sweep/runs.csv sweep/cycles.csv", .6, "explore */sweep --indicator avoidance --above 50%", "explore */sweep --indicator project_fit --winner contract.form", "report */sweep"),
    SWEEP_CONTINUED("sweep/manifest.json sweep/*", .4, "sweep */grid.yaml --cycles --quiet --out */sweep"),
    PARTS("sweep-1/manifest.json sweep-1/*", .4, "merge */sweep-2 */sweep-1 --out */out"),
    SENSITIVITY_RESULTS("screening/manifest.json screening/*.csv", .4, "report */screening", "sensitivity */screening.yaml --quiet --out */screening"),
    CALIBRATION_RESULTS("fitting/manifest.json fitting/*.csv", .4, "report */fitting", "calibrate */fitting.yaml --quiet --out */fitting"),
    CLAIM_RESULTS("claims/manifest.json claims/*.csv", .4, "report */claims", "claims */claim.yaml --replicates 2 --worlds 0 --quiet --out */claims");

    private final String files;
    private final double share;
    private final List<String> commands;

    Reading(String files, double share, String... commands) {
      this.files = files;
      this.share = share;
      this.commands = List.of(commands);
    }
  }

  @TempDir static Path folder;

  @BeforeAll
  static void good() throws IOException {
    lay("aiding.csv", "id,name.en,name.zh,revenue,slack,supply.industry,strategy\neast,East,东,3000,0.05,0.8,\nsouth,\"South, far\",南,2000,0.06,0.5,showcasing\n");
    lay("receiving.csv", "id,population,revenue,need.industry,need.consumption,need.labour,need.talent,need.relocation,need.public_service,need.demonstration,"
        + "capabilities.allocation,capabilities.learning,capabilities.absorption,capabilities.conversion,capabilities.openness\n"
        + "west,30,3.6,.3,.1,.1,.2,.1,.15,.05,.3,.3,.3,.3,.3\nhill,20,2.6,.3,.1,.1,.2,.1,.15,.05,.2,.2,.3,.3,.5\n");
    lay("pairs.csv", "aiding,receiving\neast,west\nsouth,hill\n");
    lay("observed.csv", "year,funds,note\n2012,10,\"a, b\"\n2013,12,\n");
    lay("base.yaml", WORLD);
    lay("variant.yaml", "name: variant\nextends: base.yaml\ncontract: {form: straight}\ninstitution: {law: 1}\n");
    lay("grid.yaml", "name: grid\n" + SPACE + "design: {kind: grid, levels: 2}\n");
    lay("table.yaml", "name: table\nvariants: [base.yaml, variant.yaml]\nset: {assessment.inspection: 0.2}\ndesign: {kind: table, file: points.csv}\nreplicates: 1\n");
    lay("points.csv", "point,scenario,assessment.stakes\n0,world,1\n1,variant,2\n2,world,\n");
    lay("screening.yaml", "name: screening\n" + SPACE + "design: {kind: morris, trajectories: 3}\n");
    lay("fitting.yaml", "name: fitting\nscenario: base.yaml\nfactors: [{path: contract.quota, range: [0.001, 0.01], scale: log}]\nreplicates: 1\n"
        + "calibration: {series: [{indicator: funds}], fit: 2012..2012, holdout: 2013..2013, searches: 1, evaluations: 10, particles: 10, generations: 2, tolerance: 0.1}\n");
    lay("claim.yaml", "id: mine\nclaim: {en: More is more, zh: 多}\nsource: Sun, section 2(1)\nscenario: base.yaml\nfrom: {contract.quota: 0.005}\nto: {contract.quota: 0.015}\nindicator: avoidance\ndirection: increases\nsmallest: {absolute: 0.01}\n");
    for (String command : List.of("run */base.yaml --out */run", "compare */base.yaml */variant.yaml --out */compare", "sweep */grid.yaml --cycles --out */sweep", "sweep */grid.yaml --shard 1/2 --out */sweep-1",
        "sweep */grid.yaml --shard 2/2 --out */sweep-2", "sensitivity */screening.yaml --out */screening", "calibrate */fitting.yaml --out */fitting", "claims */claim.yaml --replicates 2 --worlds 0 --out */claims")) {
      Console.Outcome outcome = call(command, folder.resolve("good"));
      assertThat(outcome.code()).as(command + "\n" + outcome.err()).isZero();
    }
    Files.copy(folder.resolve("good/claims/verdicts.csv"), folder.resolve("good/verdicts.csv"));
  }

  private static void lay(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("good"));
    Files.writeString(folder.resolve("good").resolve(name), text);
  }

  private static Console.Outcome call(String command, Path in) {
    return Console.pairaid(Stream.of(command.split(" ")).map(word -> word.replace("*", in.toString())).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void damagedFilesAreToldInOneLine(Reading reading) throws IOException {
    Random random = new Random(SEED ^ reading.name().hashCode());
    List<Path> files = files(reading);
    Map<String, String> failures = new LinkedHashMap<>();
    int cases = (int) Math.ceil(CASES * reading.share);
    for (int i = 0; i < cases && failures.size() < MOST_TOLD; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] mutated = new Mutations(random).of(Files.readAllBytes(file));
      String command = reading.commands.get(random.nextInt(reading.commands.size()));
      Path place = folder.resolve("case");
      copy(folder.resolve("good"), place);
      Files.write(place.resolve(folder.resolve("good").relativize(file)), mutated);
      String failure = failure(command, place, file.getFileName().toString());
      if (!failure.isEmpty() && failures.putIfAbsent(failure.replaceAll("\\d+", "0"), "case " + i + " of " + reading + ", " + file.getFileName() + ": " + command + "\n" + failure) == null && !KEEP.isEmpty()) {
        copy(place, Path.of(KEEP, reading + "-" + i));
        Files.writeString(Path.of(KEEP, reading + "-" + i, "WHY"), command + "\n" + file + "\n" + failure);
      }
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join("\n\n", failures.values()));
    }
  }

  private List<Path> files(Reading reading) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : reading.files.split(" ")) {
      Path file = folder.resolve("good").resolve(name);
      if (name.contains("*")) {
        try (var all = Files.newDirectoryStream(file.getParent(), name.endsWith(".csv") ? "*.csv" : "*.{csv,bin,json,cycles,lock}")) {
          all.forEach(files::add);
        }
        files.sort(null);
      } else if (Files.exists(file)) {
        files.add(file);
      }
    }
    return files;
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> all = Files.walk(to)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(path -> !path.toString().contains("plots") && !path.toString().endsWith(".html")).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  /** What is wrong with what the program does; empty if nothing is. */
  private static String failure(String command, Path place, String file) throws IOException {
    Console.Outcome outcome;
    String word = command.split(" ")[0];
    try {
      if (List.of("sweep", "sensitivity", "calibrate").contains(word)) {
        outcome = call(command + " --plan", place);
        if (outcome.code() == 0 && affordable(place) && runs(outcome.out()) <= MOST_RUNS) {
          outcome = call(command, place);
        }
      } else if (List.of("run", "compare", "claims", "validate-model").contains(word) && !affordable(place)) {
        outcome = call("validate */base.yaml */variant.yaml", place);
      } else {
        outcome = call(command, place);
      }
    } catch (Throwable e) {
      java.io.StringWriter trace = new java.io.StringWriter();
      e.printStackTrace(new java.io.PrintWriter(trace));
      return trace.toString().lines().limit(12).collect(java.util.stream.Collectors.joining("\n"));
    }
    String err = outcome.err();
    if (outcome.code() != 0 && outcome.code() != 2 && !(word.equals("claims") && command.contains("--expect") && err.contains(" on record, now "))) {
      return "exit code " + outcome.code() + ": " + err;
    }
    if (Pattern.compile("Exception|\tat |java\\.").matcher(err.replaceAll("\"[^\"]*\"", "")).find() && outcome.code() != 0 ) {
      return "not a message: " + err;
    }
    if (RAW.matcher(err + outcome.out()).find()) {
      return "raw characters: " + err + outcome.out();
    }
    if (err.lines().anyMatch(line -> line.length() > 2000)) {
      return "a line of " + err.length() + " characters: " + err.substring(0, 300);
    }
    if (outcome.code() == 2 && !err.contains(file) && !err.contains(place.toString())) {
      return "does not name the file " + file + ": " + err;
    }
    if (outcome.code() == 2 && Files.exists(place.resolve("out"))) {
      return "wrong, but something was written: " + err;
    }
    try (Stream<Path> all = Files.walk(place)) {
      List<Path> parts = all.filter(path -> path.toString().endsWith(".part")).toList();
      return parts.isEmpty() ? "" : "half-written: " + parts + " " + err;
    }
  }

  private static boolean affordable(Path place) throws IOException {
    for (String name : List.of("base.yaml", "variant.yaml", "grid.yaml", "table.yaml", "screening.yaml", "fitting.yaml", "claim.yaml", "aiding.csv", "receiving.csv")) {
      String text = new String(Files.readAllBytes(place.resolve(name)), StandardCharsets.UTF_8);
      Matcher large = LARGE.matcher(text.replaceAll("startYear: \\d+|\\.\\d+|3000|2000|2012\\.\\.2012|2013\\.\\.2013", ""));
      if (large.find()) {
        return false;
      }
    }
    return true;
  }

  private static long runs(String plan) {
    Matcher runs = RUNS.matcher(plan);
    return runs.find() ? Long.parseLong(runs.group(1)) : Long.MAX_VALUE;
  }
}
