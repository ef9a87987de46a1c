package org.pairaid.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairaid.model.Domain;
import org.pairaid.model.Rules;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.strategy.Strategies;

/** Reads scenario files: {@code extends}, tables, settings of the command line, interventions, checks. */
public final class ScenarioReader {
  private static final int LONGEST_CHAIN = 20;

  private final Strategies strategies;
  private final Problems problems = new Problems();
  private final List<Path> inputs = new ArrayList<>();

  private ScenarioReader(Strategies strategies) {
    this.strategies = strategies;
  }

  /**
   * Reads a scenario.
   *
   * @param file scenario file
   * @param settings {@code PATH=VALUE} of the command line, applied last
   * @throws InvalidScenarioException if anything is wrong, with every problem found
   */
  public static Scenario read(Path file, List<String> settings, Strategies strategies) throws InvalidScenarioException {
    return new ScenarioReader(strategies).scenario(file, settings);
  }

  private Scenario scenario(Path file, List<String> settings) throws InvalidScenarioException {
    MapNode tree = chain(file, file.toString(), new ArrayList<>());
    if (tree == null) {
      problems.throwIfAny();
      throw new IllegalStateException("no scenario and no problem: " + file);
    }
    Tables tables = new Tables(problems, inputs);
    tables.expand(tree);
    for (String setting : settings) {
      set(tree, setting);
    }
    tables.expand(tree);

    Binder binder = new Binder(problems);
    binder.domains(domains(tree));
    ScenarioFile bound = binder.record(ScenarioFile.class, tree, "");
    Checks checks = new Checks(problems, tree, strategies);
    checks.governments();
    List<Rules> schedule = bound == null ? checks.interventions(binder) : schedule(binder, tree, bound);
    Optional<Observed> observed = new ObservedTable(problems, inputs).read(tree);
    if (bound != null) {
      checks.scenario(bound);
    }
    problems.throwIfAny();
    return new Scenario(bound, schedule, observed, file.toString(), inputs);
  }

  /** The file's tree merged over the trees it extends; {@code null} where one of them cannot be had (then there is a problem). */
  private MapNode chain(Path file, String source, List<Path> below) {
    inputs.add(file);
    MapNode tree = YamlFile.read(file, source, problems);
    if (tree == null || tree.get("extends") == null) {
      return tree;
    }
    MapNode.Entry parent = tree.entries().remove("extends");
    if (!(parent.value() instanceof ScalarNode scalar) || !(scalar.value() instanceof String)) {
      problems.add(parent.value().place(), "extends", "expected the path of a scenario file, not " + parent.value().kind());
      return null;
    }
    Path next = YamlFile.folder(file).resolve(scalar.text()).normalize();
    below.add(real(file));
    if (below.contains(real(next))) {
      problems.add(parent.value().place(), "extends", "goes round in a circle: " + next + " extends, in the end, itself");
      return null;
    }
    if (below.size() > LONGEST_CHAIN) {
      problems.add(parent.value().place(), "extends", "a chain of more than " + LONGEST_CHAIN + " files");
      return null;
    }
    if (!java.nio.file.Files.isRegularFile(next)) {
      problems.add(parent.value().place(), "extends", "no such file: " + next);
      return null;
    }
    MapNode base = chain(next, next.toString(), below);
    return base == null ? null : Merge.over(base, tree);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private void set(MapNode tree, String setting) {
    String option = "--set " + setting;
    int equals = setting.indexOf('=');
    if (equals < 1) {
      problems.add(Place.option(option), "", "expected PATH=VALUE, as contract.quota=0.01");
      return;
    }
    Node value = YamlFile.value(setting.substring(equals + 1), option, Path.of(""), problems);
    if (value != null) {
      Merge.set(tree, setting.substring(0, equals).strip(), value, problems);
    }
  }

  private List<String> domains(MapNode tree) {
    if (tree.get("domains") instanceof ListNode list) {
      return list.items().stream().filter(MapNode.class::isInstance).map(item -> ((MapNode) item).get("id"))
          .filter(ScalarNode.class::isInstance).map(id -> ((ScalarNode) id).text()).distinct().toList();
    }
    return Domain.builtIn().stream().map(Domain::id).toList();
  }

  private List<Rules> schedule(Binder binder, MapNode tree, ScenarioFile file) {
    Map<Integer, Rules> changes = new LinkedHashMap<>();
    changes.put(0, file.rules());
    changes.putAll(new Interventions(problems, binder).rules(tree, file.time().cycles()));
    List<Rules> schedule = new ArrayList<>();
    for (int cycle = 0; cycle < file.time().cycles(); cycle++) {
      schedule.add(changes.getOrDefault(cycle, cycle == 0 ? file.rules() : schedule.get(cycle - 1)));
    }
    return schedule;
  }
}
