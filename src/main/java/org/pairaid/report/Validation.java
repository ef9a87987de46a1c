package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pairaid.experiment.ResultsException;
import org.pairaid.model.Text;
import org.pairaid.report.TargetResult.Verdict;
import org.pairaid.scenario.Pattern;

/** The model against the record: every validation pattern with the targets of the scenarios that were run, then the targets that belong to no pattern. */
public final class Validation {
  private static final Text NOTHING = new Text("", "");
  private static final Text NOT_RUN = new Text("No scenario that was run has a target for it.", "所运行的情景中没有相应目标。");

  private final List<Pattern> patterns;
  private final List<Held> facts;

  /** A target of a scenario and what became of it. */
  record Held(Ensemble ensemble, TargetResult result) {
    boolean met() {
      return result.verdict() == Verdict.MET;
    }

    boolean inView() {
      return ensemble.scenario().observed().fitted(result.target().indicator());
    }

    boolean tests(Pattern pattern) {
      return pattern.targets().contains(result.target().id());
    }
  }

  Validation(List<Pattern> patterns, List<Ensemble> ensembles) {
    this.patterns = patterns;
    facts = ensembles.stream().flatMap(ensemble -> ensemble.targets().stream().map(result -> new Held(ensemble, result))).toList();
  }

  /**
   * Reads a results folder.
   *
   * @throws ResultsException if it holds no results, or damaged ones
   * @throws IOException if a file cannot be read
   */
  public static Validation of(Path results) throws IOException {
    return new Validation(Pattern.all(), CyclesTable.read(results, ManifestReader.read(results)).ensembles());
  }

  /** Says in the manifest of a folder that its scenarios were run for this. */
  public static void note(Path results) throws IOException {
    org.pairaid.experiment.Manifest.change(results, manifest -> manifest.put("validation", true));
  }

  List<Pattern> patterns() {
    return patterns;
  }

  /** What was compared of a pattern. */
  List<Held> of(Pattern pattern) {
    return facts.stream().filter(fact -> fact.tests(pattern)).toList();
  }

  /** What was compared beside the patterns. */
  List<Held> others() {
    return facts.stream().filter(fact -> patterns.stream().noneMatch(fact::tests)).toList();
  }

  /** Why nothing was compared of a pattern. */
  static Text why(Pattern pattern) {
    return pattern.targets().isEmpty() ? pattern.note() : NOT_RUN;
  }

  /** Everything, pattern by pattern; a pattern that nothing was compared of has one line too. */
  public List<Evidence> evidence() {
    var all = new ArrayList<Evidence>();
    for (Pattern pattern : patterns) {
      List<Held> held = of(pattern);
      held.forEach(fact -> all.add(evidence(pattern.id(), fact, pattern.note())));
      if (held.isEmpty()) {
        all.add(new Evidence(pattern.id(), "", pattern.title(), "", NOTHING, pattern.value(), Double.NaN, Double.NaN, Double.NaN, 0, new Text(Numbers.NONE, Numbers.NONE),
            Verdict.OPEN.words(), false, why(pattern)));
      }
    }
    others().forEach(fact -> all.add(evidence("", fact, NOTHING)));
    return all;
  }

  private static Evidence evidence(String pattern, Held fact, Text note) {
    TargetResult result = fact.result();
    Interval mean = result.found().mean();
    Text number = Words.of("%s %s", "%s，%s", result.target().indicator().title(), result.number(fact.ensemble().scenario()));
    return new Evidence(pattern, result.target().id(), result.title(), fact.ensemble().scenario().name(), number, result.expected(), mean.mean(), mean.low(), mean.high(), mean.n(), mean.words(),
        result.verdict().words(), fact.inView(), note);
  }

  /** How many patterns and facts are met. */
  public Text count() {
    List<List<Held>> compared = patterns.stream().map(this::of).filter(held -> !held.isEmpty()).toList();
    long whole = compared.stream().filter(held -> held.stream().allMatch(Held::met)).count();
    long none = compared.stream().filter(held -> held.stream().noneMatch(Held::met)).count();
    Text first = Words.of("%d patterns: %d met in all that was compared, %d in part, %d in nothing; of %d nothing was compared.", "%d个模式：所比较事实全部达到的%d个，部分达到的%d个，均未达到的%d个；未作比较的%d个。",
        patterns.size(), whole, compared.size() - whole - none, none, patterns.size() - compared.size());
    Stream<Predicate<Held>> kinds = Stream.of(Held::met, fact -> fact.met() && fact.inView(), fact -> fact.result().verdict() == Verdict.NOT_MET, fact -> fact.result().verdict() == Verdict.OPEN);
    Object[] counts = Stream.concat(Stream.of((long) facts.size()), kinds.map(kind -> facts.stream().filter(kind).count())).toArray();
    return Words.join(first, Words.of("%d facts: %d met (%d of them had been in view), %d not met, %d cannot be told.", "%d项事实：达到%d项（其中%d项曾被参照），未达到%d项，无法判断%d项。", counts));
  }
}
