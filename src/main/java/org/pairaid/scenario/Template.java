package org.pairaid.scenario;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairaid.model.Domain;
import org.pairaid.model.Rules;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.strategy.Strategies;

/**
 * A scenario file with what it extends and its tables, read once, from which scenarios with other values are made. It can be sent to another machine, where the files are not.
 */
public final class Template implements Serializable {
  private static final long serialVersionUID = 1L;

  private final MapNode tree;
  private final String source;
  private final List<String> inputs;

  /**
   * @param tree all keys, tables in their place
   * @param source the file as the user named it
   * @param inputs every file that was read
   */
  Template(MapNode tree, String source, List<Path> inputs) {
    this.tree = tree;
    this.source = source;
    this.inputs = new ArrayList<>(inputs.stream().map(Path::toString).toList());
  }

  /** The template of a scenario that was read, which needs no file any more: it gives the same keys, schedule and observed series, wherever it is sent. */
  public static Template of(Scenario scenario) {
    return ResolvedTree.template(scenario);
  }

  /** The file as the user named it. */
  public String source() {
    return source;
  }

  /**
   * The scenario as the file has it.
   *
   * @throws InvalidScenarioException if anything is wrong, with every problem found
   */
  public Scenario scenario(Strategies strategies) throws InvalidScenarioException {
    return scenario(List.of(), strategies);
  }

  /**
   * The scenario with other values.
   *
   * @param changes applied in turn
   * @throws InvalidScenarioException if they make no legal scenario, with every problem found
   */
  Scenario scenario(List<Change> changes, Strategies strategies) throws InvalidScenarioException {
    Problems problems = new Problems();
    try {
      Template changed = new Template(Merge.copy(tree), source, inputs.stream().map(Path::of).toList());
      changes.forEach(change -> change.apply(changed.tree, problems));
      return changed.bind(problems, strategies);
    } catch (Problems.TooMany e) {
      throw new InvalidScenarioException(problems.sorted());
    }
  }

  /** The scenario as the tree has it; problems that were found before count. */
  Scenario bind(Problems problems, Strategies strategies) throws InvalidScenarioException {
    List<Path> read = new ArrayList<>(inputs.stream().map(Path::of).toList());
    new Tables(problems, read).expand(tree);
    List<String> domains = domains(tree);
    ScenarioFile bound = new Binder(problems, domains, strategies).record(ScenarioFile.class, tree, "");
    new Checks(problems, tree).all();
    ScenarioFile.Time time = time(tree);
    if (time != null) {
      new Dates(problems, tree, time).all();
    }
    Map<Integer, Rules> changes = new Interventions(problems, domains).rules(tree, time == null ? ScenarioFile.LAST_CYCLE + 1 : time.cycles());
    new PairingChecks(problems, tree).all(changes);
    problems.throwIfAny();
    return new Scenario(bound, schedule(bound, changes), source, read);
  }

  /** Ids of the domains; {@code null} where the scenario has domains of its own that have no readable ids. */
  private static List<String> domains(MapNode tree) {
    if (!tree.has("domains")) {
      return Domain.builtIn().stream().map(Domain::id).toList();
    }
    List<Node> items = tree.get("domains") instanceof ListNode list ? list.items() : List.of();
    List<String> ids = items.stream().map(Settings::id).distinct().toList();
    return items.isEmpty() || ids.contains("") ? null : ids;
  }

  /** The calendar; {@code null} where there is a problem with it. */
  private static ScenarioFile.Time time(MapNode tree) {
    MapNode time = tree.get("time") instanceof MapNode given ? given : MapNode.empty(tree.place(), tree.folder());
    return new Binder(new Problems()).record(ScenarioFile.Time.class, time, "time");
  }

  private static List<Rules> schedule(ScenarioFile file, Map<Integer, Rules> changes) {
    List<Rules> schedule = new ArrayList<>();
    Rules inForce = file.rules();
    for (int cycle = 0; cycle < file.time().cycles(); cycle++) {
      inForce = changes.getOrDefault(cycle, inForce);
      schedule.add(inForce);
    }
    return schedule;
  }
}
