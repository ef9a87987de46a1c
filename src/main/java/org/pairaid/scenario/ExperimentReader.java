package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.strategy.Strategies;

/** Reads experiment files, with the scenarios that they vary. */
public final class ExperimentReader {
  /** What of an experiment {@code --set} does not change: a scenario has keys of this name, or it is the file itself. */
  private static final Set<String> NOT_SET = Set.of("name", "title", "set");

  private final Strategies strategies;
  private final Problems problems = new Problems();

  private ExperimentReader(Strategies strategies) {
    this.strategies = strategies;
  }

  /**
   * Reads an experiment.
   *
   * @param settings {@code PATH=VALUE} of the command line: keys of the experiment file, and of its scenarios at all points
   * @throws InvalidScenarioException if anything is wrong with it, its scenarios, or a scenario at an end of a factor, with every problem found
   */
  public static Experiment read(Path file, List<String> settings, Strategies strategies) throws InvalidScenarioException {
    ExperimentReader reader = new ExperimentReader(strategies);
    try {
      return reader.experiment(file, settings);
    } catch (Problems.TooMany e) {
      throw new InvalidScenarioException(reader.problems.sorted());
    }
  }

  private Experiment experiment(Path path, List<String> settings) throws InvalidScenarioException {
    MapNode tree = YamlFile.read(path, path.toString(), problems);
    List<String> ofScenarios = new ArrayList<>();
    if (tree != null) {
      FileKind.EXPERIMENT.expect(tree, problems);
      List<String> own = Keys.of(ExperimentFile.class).stream().map(Keys.Key::name).filter(key -> !NOT_SET.contains(key)).toList();
      for (String setting : settings) {
        if (own.contains(setting.split("[.=]", 2)[0].strip())) {
          Change.of(setting).apply(tree, problems);
        } else {
          ofScenarios.add(setting);
        }
      }
    }
    ExperimentFile file = tree == null ? null : new Binder(problems).record(ExperimentFile.class, tree, "");
    if (tree != null && tree.get("name") instanceof ScalarNode name && !name.nothing() && !Name.is(name.text())) {
      problems.add(name.place(), "name", Checks.notAName(name));
    }
    List<Factor> factors = tree == null ? List.of() : factors(tree, file);
    problems.throwIfAny();
    List<List<String>> listed = new ArrayList<>();
    if (file.design() != null && file.design().kind() == ExperimentFile.Kind.TABLE) {
      factors = PointTable.read(tree, TextFile.folder(path), factors, listed, problems);
    }
    ofScenarios.add("run.seed=" + file.seed());
    ofScenarios.add("run.replicates=" + file.replicates());
    List<Template> templates = templates(tree, TextFile.folder(path), ofScenarios);
    problems.throwIfAny();
    List<Scenario> bases = bases(templates);
    if (file.variants() != null) {
      factors = withVariants(tree, bases, factors, listed);
    }
    problems.throwIfAny();
    Space space = new Space(templates, factors);
    windows(file, tree, bases);
    if (file.calibration() != null) {
      new CalibrationChecks(tree, file, problems).all(bases.get(0), factors);
    }
    ends(space);
    problems.throwIfAny();
    return new Experiment(file, path, space, bases, listed);
  }

  private List<Factor> factors(MapNode tree, ExperimentFile file) {
    List<Factor> factors = new ArrayList<>();
    List<Node> items = tree.get("factors") instanceof ListNode list ? list.items() : List.of();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof MapNode map) || !(map.get("path") instanceof ScalarNode name) || name.nothing()) {
        continue;
      }
      if (!names.add(name.text())) {
        problems.add(name.place(), "factors[" + i + "].path", "this factor is listed twice");
      }
      if (name.text().equals(Factor.VARIANT) || name.text().startsWith("run.")) {
        problems.add(name.place(), "factors[" + i + "].path", name.text().equals(Factor.VARIANT) ? "to vary the scenario file, give variants instead of scenario"
            : "seed and replicates are those of the experiment: give seed or replicates there");
      }
      Map<String, Node> values = map.has("values") ? values(map.get("values"), "factors[" + i + "].values") : Map.of();
      if (file != null) {
        ExperimentFile.FactorKeys keys = file.factors().get(i);
        factors.add(values.isEmpty() ? Factor.ranged(keys, name.place()) : Factor.listed(keys.path(), map.get("values").place(), values, keys.multiply()));
        Factor factor = factors.get(i);
        if (keys.multiply() && !factor.number()) {
          problems.add(map.get("values").place(), "factors[" + i + "].values", "expected numbers to multiply by");
        } else if (keys.distribution() != null && keys.range() != null && !keys.distribution().reaches(keys.range().get(0), keys.range().get(1))) {
          problems.add(map.get("range").place(), "factors[" + i + "].range", "the distribution has nothing in this range");
        } else if (file.design() != null && file.design().kind() == ExperimentFile.Kind.MORRIS && (Double.isInfinite(factor.low()) || Double.isInfinite(factor.high()))) {
          problems.add(map.place(), "factors[" + i + "]", "morris steps from end to end: give a range beside the distribution");
        }
      }
    }
    return factors;
  }

  /** Values of a factor by name; none where there is a problem with them. */
  private Map<String, Node> values(Node node, String path) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof MapNode map) {
      map.entries().forEach((key, entry) -> put(values, key, entry.key(), table(entry.value(), Keys.join(path, key)), path));
    } else if (node instanceof ListNode list) {
      for (Node item : list.items()) {
        if (item instanceof ScalarNode scalar && !scalar.nothing()) {
          put(values, scalar.number() == null ? scalar.text() : Factor.text(scalar.number()), item.place(), item, path);
        } else {
          problems.add(item.place(), path, "expected a number or a word, not " + item.kind() + "; give other values a name each, as {low: ..., high: ...}");
        }
      }
    }
    if (values.isEmpty()) {
      problems.add(node.place(), path, "expected a list of values, or values with a name each, not " + (node instanceof ScalarNode ? node.kind() : "an empty one"));
    }
    return values;
  }

  /** What a value is, a table read. */
  private Node table(Node value, String path) {
    Node rows = value instanceof MapNode map && map.has("file") ? new Tables(problems, new ArrayList<>()).rows(map, path) : value;
    return rows == null ? new Node.Unread(value.place()) : rows;
  }

  private void put(Map<String, Node> values, String name, Place place, Node value, String path) {
    boolean number = value instanceof ScalarNode scalar && scalar.number() != null;
    if (!number && !Name.is(name)) {
      problems.add(place, path, "\"" + Shown.shortened(name) + "\" cannot stand in a table: give the value a name of letters, digits, dots, dashes and underscores, as {name: value}");
    }
    if (values.putIfAbsent(name, value) != null) {
      problems.add(place, path, "this value is listed twice");
    }
  }

  private List<Template> templates(MapNode tree, Path folder, List<String> settings) throws InvalidScenarioException {
    List<Node> files = tree.get("variants") instanceof ListNode list && !list.items().isEmpty() ? list.items() : List.of(tree.get("scenario"));
    List<MapNode> given = tree.get("set") instanceof MapNode set ? List.of(set) : List.of();
    List<Template> templates = new ArrayList<>();
    for (Node node : files) {
      Path file = TextFile.find(folder, (ScalarNode) node, tree.has("variants") ? "variants" : "scenario", problems);
      if (file != null) {
        templates.add(ScenarioReader.readTemplate(file, given, settings));
      }
    }
    return templates;
  }

  private List<Scenario> bases(List<Template> templates) throws InvalidScenarioException {
    List<Scenario> bases = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    for (Template template : templates) {
      try {
        bases.add(template.scenario(strategies));
      } catch (InvalidScenarioException e) {
        found.addAll(e.problems());
      }
    }
    if (!found.isEmpty()) {
      throw new InvalidScenarioException(found.stream().distinct().toList());
    }
    return bases;
  }

  private List<Factor> withVariants(MapNode tree, List<Scenario> bases, List<Factor> factors, List<List<String>> listed) {
    Map<String, Node> names = new LinkedHashMap<>();
    Node variants = tree.get("variants");
    for (int i = 0; i < bases.size(); i++) {
      Node own = ((ListNode) variants).items().get(i);
      if (names.putIfAbsent(bases.get(i).name(), own) != null) {
        problems.add(own.place(), "variants[" + i + "]", "another variant is called \"" + bases.get(i).name() + "\" too; give each a name of its own");
      }
    }
    Factor variant = Factor.listed(Factor.VARIANT, variants.place(), names, false);
    boolean inTable = factors.stream().anyMatch(factor -> factor.name().equals(Factor.VARIANT));
    List<Factor> all = new ArrayList<>(List.of(variant));
    factors.stream().filter(factor -> !factor.name().equals(Factor.VARIANT)).forEach(all::add);
    int column = IntStream.range(0, factors.size()).filter(f -> factors.get(f).name().equals(Factor.VARIANT)).findFirst().orElse(-1);
    listed.replaceAll(row -> {
      List<String> moved = new ArrayList<>(row);
      moved.add(0, inTable ? moved.remove(column) : "");
      if (!variant.defect(moved.get(0)).isEmpty()) {
        problems.add(factors.get(column).place(), Factor.VARIANT, variant.defect(moved.get(0)));
      }
      return moved;
    });
    return all;
  }

  private void windows(ExperimentFile file, MapNode tree, List<Scenario> bases) {
    for (Scenario base : bases) {
      int cycles = base.file().time().cycles();
      if (CycleWindow.parse(file.window(), cycles).isEmpty()) {
        Node given = tree.has("window") ? tree.get("window") : tree;
        problems.add(given.place(), "window", "expected last, all, a cycle from 0 to " + (cycles - 1) + " or A..B within them, not \"" + file.window() + "\"");
      }
    }
  }

  /** Each factor's values, or the ends of its range, with all others as the scenario has them. */
  private void ends(Space space) throws InvalidScenarioException {
    Map<Problem, Problem> found = new LinkedHashMap<>();
    List<Factor> factors = space.factors();
    boolean variants = !factors.isEmpty() && factors.get(0).name().equals(Factor.VARIANT);
    for (String variant : variants ? factors.get(0).values() : List.of("")) {
      for (int f = variants ? 1 : 0; f < factors.size(); f++) {
        Factor factor = factors.get(f);
        for (String value : factor.values().isEmpty() ? List.of(factor.at(0), factor.at(1)) : factor.values()) {
          List<String> point = new ArrayList<>(factors.stream().map(other -> "").toList());
          point.set(f, value);
          if (variants) {
            point.set(0, variant);
          }
          try {
            space.scenario(point, strategies);
          } catch (InvalidScenarioException e) {
            e.problems().forEach(problem -> found.putIfAbsent(problem, new Problem(problem.place(), problem.path(), problem.message() + " (" + factor.name() + " at " + value + ")")));
          }
        }
      }
    }
    if (!found.isEmpty()) {
      throw new InvalidScenarioException(List.copyOf(found.values()));
    }
  }
}
