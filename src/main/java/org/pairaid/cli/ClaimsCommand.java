package org.pairaid.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pairaid.experiment.ClaimResult;
import org.pairaid.experiment.ClaimResults;
import org.pairaid.experiment.ClaimStudy;
import org.pairaid.experiment.ClaimTerms;
import org.pairaid.experiment.ClaimTrial;
import org.pairaid.experiment.Finding;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.model.Text;
import org.pairaid.report.ClaimWords;
import org.pairaid.report.Report;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.ClaimReader;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Nearest;
import org.pairaid.scenario.Problem;
import org.pairaid.scenario.Shown;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid claims}: which claims of the literature hold in the model. */
@Command(
    name = "claims",
    description = "Runs claims of the literature, each as two worlds on the same random numbers, and says which hold.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A claim holds where the interval of the paired difference lies wholly beyond the smallest difference worth the name, does not where it lies wholly short of it, and is undecided otherwise. "
          + "It is fragile where another behavioural model decides otherwise, where it holds under one model only, and where more than a fifth of worlds with other parameters turn it.",
      "Writes to the results folder: report.html, claims.csv, verdicts.csv, runs.csv (the evidence). What was run is used again. The exit code does not depend on the verdicts.",
      "",
      "Examples:",
      "  pairaid claims",
      "  pairaid claims C03 C15 --format json",
      "  pairaid claims my-claim.yaml --replicates 500",
      "  pairaid claims --expect scenarios/claims/verdicts.csv"
    })
final class ClaimsCommand implements Callable<Integer> {
  /** The claims that come with the program. */
  static final Path CLAIMS = ListCommand.SCENARIOS.resolve("claims");

  /** Largest record of verdicts, in bytes. */
  private static final long MOST_RECORD = 10_000_000;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Claims by identifier, or claim files (YAML). Default: all that come with the program.")
  private List<String> asked = List.of();

  @Option(names = "--replicates", paramLabel = "N", description = "Most replicates under a behavioural model; fewer where a claim is decided before. Default: 160.")
  private int most = 160;

  @Option(names = "--worlds", paramLabel = "N", description = "Worlds with other parameters in which each claim is tried besides, ten replicates each; 0 for none. Default: 20.")
  private int worlds = 20;

  @Option(names = "--level", paramLabel = "L", description = "Level of the intervals over all looks together. Default: 0.95.")
  private double level = .95;

  @Option(names = "--expect", paramLabel = "FILE", description = "Verdicts on record (verdicts.csv of an earlier run): says which have changed, and exits with 1 if any has.")
  private Path expected;

  @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Sets any key of the scenarios by its dotted path, in all worlds of the claims; repeatable.")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "S", description = "Seed of all chance, in place of run.seed.")
  private Long seed;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the answer, and the one the report opens in. Default: en.")
  private Language language = Language.EN;

  @Mixin private PluginOptions plugins;

  @Mixin private Running running;

  @Override
  public Integer call() throws Exception {
    running.check(spec);
    check();
    List<Path> files = files();
    Strategies strategies = plugins.load(files, spec);
    List<Claim> claims = read(files, strategies);
    Map<String, String> record = expected == null ? Map.of() : record();
    Path folder = running.folder("claims");
    if (!running.run(new ClaimStudy(claims, new ClaimTerms(most, level, worlds), strategies), folder, spec)) {
      return Main.INTERRUPTED;
    }
    ClaimResults results = ClaimResults.read(folder);
    Report report = Report.of(folder);
    report.write(language.code());
    report.warnings().forEach(warning -> spec.commandLine().getErr().println("Note: " + warning));
    print(results, folder);
    running.twins(folder);
    return expected == null || asRecorded(results, record) ? 0 : 1;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void check() {
    if (most < 2 || most > 100_000) {
      throw wrong("--replicates: expected 2 to 100000, not " + most);
    }
    if (worlds < 0 || worlds > 1000) {
      throw wrong("--worlds: expected 0 to 1000, not " + worlds);
    }
    if (!(level >= .5 && level < 1)) {
      throw wrong("--level: expected 0.5 or more and less than 1, not " + level);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> known = shipped();
    if (asked.isEmpty()) {
      if (known.isEmpty()) {
        throw wrong(CLAIMS + ": no claims here; name claim files");
      }
      return known;
    }
    List<Path> files = new ArrayList<>();
    List<String> ids = known.stream().map(ClaimsCommand::id).toList();
    for (String name : asked) {
      Path file = ids.contains(name) ? known.get(ids.indexOf(name)) : Path.of(name);
      if (!ids.contains(name) && !Files.exists(file)) {
        throw wrong("no claim is called \"" + name + "\", and there is no such file" + Nearest.to(name, ids).map(id -> ". Maybe \"" + id + "\"?").orElse(""));
      }
      files.add(file);
    }
    return files;
  }

  /** The claims that come with the program, by name. */
  static List<Path> shipped() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(CLAIMS)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(CLAIMS, "*.yaml")) {
        stream.forEach(files::add);
      }
    }
    Collections.sort(files);
    return files;
  }

  private static String id(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  private List<Claim> read(List<Path> files, Strategies strategies) throws InvalidScenarioException {
    List<String> all = new ArrayList<>(settings);
    if (seed != null) {
      all.add("run.seed=" + seed);
    }
    List<Claim> claims = new ArrayList<>();
    Set<Problem> problems = new LinkedHashSet<>();
    for (Path file : files) {
      try {
        Claim claim = ClaimReader.read(file, all, strategies);
        claims.stream().filter(other -> other.id().equals(claim.id())).findFirst().ifPresent(other -> {
          throw wrong(file + ": id: \"" + claim.id() + "\" is also the id of " + other.source());
        });
        claims.add(claim);
      } catch (InvalidScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidScenarioException(List.copyOf(problems));
    }
    return claims;
  }

  /** Verdicts on record: {@code holds} or {@code holds, fragile} by claim. */
  private Map<String, String> record() throws IOException {
    if (!Files.isRegularFile(expected)) {
      throw wrong("--expect: " + expected + " does not exist");
    }
    Map<String, String> record = new LinkedHashMap<>();
    List<String> lines;
    try {
      lines = Files.size(expected) > MOST_RECORD ? List.of() : Files.readAllLines(expected);
    } catch (CharacterCodingException e) {
      throw wrong(expected + ": is not UTF-8 text");
    }
    if (lines.isEmpty()) {
      throw wrong(expected + ": expected the heading claim,verdict,fragile and a line for each claim, not a file of " + Files.size(expected) + " bytes");
    }
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      boolean heading = i == 0;
      if (cells.length < 3 || heading && !lines.get(0).startsWith("claim,verdict,fragile")) {
        throw wrong(expected + ":" + (i + 1) + ": expected " + (heading ? "the heading claim,verdict,fragile" : "claim, verdict and fragile") + ", not \"" + Shown.shortened(lines.get(i)) + "\"");
      }
      if (!heading) {
        record.put(cells[0], told(cells[1], Boolean.parseBoolean(cells[2])));
      }
    }
    return record;
  }

  private static String told(String verdict, boolean fragile) {
    return verdict.replace('_', ' ') + (fragile ? ", fragile" : "");
  }

  private boolean asRecorded(ClaimResults results, Map<String, String> record) {
    boolean same = true;
    for (ClaimResult result : results.results()) {
      String now = told(result.verdict().code(), result.fragile());
      String before = record.getOrDefault(result.claim().id(), "not on record");
      if (!now.equals(before)) {
        same = false;
        spec.commandLine().getErr().println(result.claim().id() + ": " + before + " on record, now " + now);
      }
    }
    return same;
  }

  private void print(ClaimResults results, Path folder) {
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(results.results().stream().map(ClaimsCommand::whole).toList()));
    } else {
      TextTable.print(out, results.results().stream().map(this::line).toList());
      out.println(words(ClaimWords.count(results.results())));
      out.println(folder.resolve("report.html"));
    }
    out.flush();
  }

  private String words(Text text) {
    return text.in(language.code());
  }

  private Map<String, String> line(ClaimResult result) {
    Finding lead = result.lead().findings().get(0);
    return TextTable.row("id", result.claim().id(), "verdict", words(result.verdict().words()), "fragile", words(ClaimWords.fragile(result)), "indicator",
        result.claim().indicator().name() + (result.claim().also().isEmpty() ? "" : " +" + result.claim().also().size()), "difference", words(ClaimWords.difference(lead)), "replicates",
        words(ClaimWords.replicates(result.lead())), "worlds", result.worlds().isEmpty() ? "" : result.holding() + "/" + result.worlds().size(), "claim", words(result.claim().claim()));
  }

  private static Map<String, Object> whole(ClaimResult result) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("id", result.claim().id());
    whole.putAll(trial(result.lead()));
    whole.put("fragile", result.fragile());
    Map<String, Object> behaviour = new LinkedHashMap<>();
    result.trials().forEach(trial -> behaviour.put(trial.behaviour(), trial(trial)));
    whole.put("behaviour", behaviour);
    whole.put("worlds", Map.of("run", result.worlds().size(), "hold", result.holding()));
    return whole;
  }

  /** A trial; its difference is that of the lead outcome. */
  private static Map<String, Object> trial(ClaimTrial trial) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("verdict", trial.verdict().words().en());
    finding(whole, trial.findings().get(0).difference());
    whole.put("replicates", trial.replicates());
    whole.put("needed", number(trial.needed()));
    whole.put("outcomes", trial.findings().stream().map(finding -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("verdict", finding.verdict().words().en());
      finding(one, finding.difference());
      one.put("smallest", number(finding.smallest()));
      return one;
    }).toList());
    return whole;
  }

  private static void finding(Map<String, Object> into, PairedDifference difference) {
    into.put("difference", number(difference.difference()));
    into.put("interval", Double.isNaN(difference.low()) ? null : List.of(difference.low(), difference.high()));
    into.put("effectSize", number(difference.effectSize()));
  }

  private static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
