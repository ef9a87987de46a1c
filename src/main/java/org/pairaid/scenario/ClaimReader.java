package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.strategy.Strategies;

/** Reads claim files, with every world that they compare. */
public final class ClaimReader {
  private final List<String> settings;
  private final Strategies strategies;
  private final Problems problems = new Problems();

  private ClaimReader(List<String> settings, Strategies strategies) {
    this.settings = settings;
    this.strategies = strategies;
  }

  /**
   * Reads a claim.
   *
   * @param settings {@code PATH=VALUE} of the command line, applied in all its worlds
   * @throws InvalidScenarioException if anything is wrong with it or with a world that it sets, with every problem found
   */
  public static Claim read(Path file, List<String> settings, Strategies strategies) throws InvalidScenarioException {
    ClaimReader reader = new ClaimReader(settings, strategies);
    try {
      return reader.claim(file);
    } catch (Problems.TooMany e) {
      throw new InvalidScenarioException(reader.problems.sorted());
    }
  }

  private Claim claim(Path path) throws InvalidScenarioException {
    MapNode tree = YamlFile.read(path, path.toString(), problems);
    if (tree != null) {
      FileKind.CLAIM.expect(tree, problems);
    }
    ClaimFile file = tree == null ? null : new Binder(problems).record(ClaimFile.class, tree, "");
    if (tree != null) {
      check(tree);
    }
    Path scenario = tree != null && tree.get("scenario") instanceof ScalarNode name && !name.nothing() ? TextFile.find(TextFile.folder(path), name, "scenario", problems) : null;
    problems.throwIfAny();
    List<List<MapNode>> worlds = new ArrayList<>();
    List<Integer> compared = new ArrayList<>();
    worlds.add(world(tree, tree.get("to")));
    int from = Claim.NONE;
    if (file.from() != null) {
      from = worlds.size();
      worlds.add(world(tree, tree.get("from")));
    }
    compared.add(from);
    for (int i = 0; i < file.also().size(); i++) {
      if (file.also().get(i).from() == null) {
        compared.add(from);
      } else {
        compared.add(worlds.size());
        worlds.add(world(tree, ((MapNode) ((ListNode) tree.get("also")).items().get(i)).get("from")));
      }
    }
    Claim claim = new Claim(file, path, scenario, worlds, compared, settings, strategies);
    List<Problem> found = new ArrayList<>();
    for (int world = 0; world < worlds.size(); world++) {
      try {
        windows(claim.world(world, file.behaviour().get(0), List.of()), file, tree);
      } catch (InvalidScenarioException e) {
        found.addAll(e.problems());
      }
    }
    found.addAll(problems.sorted());
    if (!found.isEmpty()) {
      throw new InvalidScenarioException(found.stream().distinct().toList());
    }
    return claim;
  }

  /** Settings of a world, those on both sides first. */
  private static List<MapNode> world(MapNode tree, Node own) {
    List<MapNode> settings = new ArrayList<>();
    if (tree.get("both") instanceof MapNode both) {
      settings.add(both);
    }
    settings.add((MapNode) own);
    return settings;
  }

  private void check(MapNode tree) {
    if (tree.get("id") instanceof ScalarNode id && !id.nothing() && !Name.is(id.text())) {
      problems.add(id.place(), "id", Checks.notAName(id));
    }
    if (tree.get("behaviour") instanceof ListNode list) {
      List<String> known = strategies.aiding().keySet().stream().filter(strategies.receiving()::containsKey).sorted().toList();
      for (int i = 0; i < list.items().size(); i++) {
        String name = list.items().get(i) instanceof ScalarNode scalar ? scalar.text() : "";
        if (!known.contains(name)) {
          problems.add(list.items().get(i).place(), "behaviour[" + i + "]", "expected a strategy of both aiding and receiving governments (" + String.join(", ", known) + "), not "
              + list.items().get(i).kind() + Nearest.maybe(name, known));
        }
      }
    }
  }

  /** Windows within the run, and what is observed where it is asked for. */
  private void windows(Scenario world, ClaimFile file, MapNode tree) {
    List<ClaimFile.Outcome> outcomes = file.outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      ClaimFile.Outcome outcome = outcomes.get(i);
      MapNode map = i == 0 ? tree : (MapNode) ((ListNode) tree.get("also")).items().get(i - 1);
      String path = i == 0 ? "" : "also[" + (i - 1) + "]";
      int cycles = world.file().time().cycles();
      var window = CycleWindow.parse(outcome.window(), cycles);
      Node given = map.has("window") ? map.get("window") : map;
      if (window.isEmpty()) {
        problems.add(given.place(), Keys.join(path, "window"), "expected last, all, a cycle from 0 to " + (cycles - 1) + " or A..B within them, not \"" + outcome.window() + "\"");
      } else if (window.get().first() == window.get().last() && (outcome.measure() == ClaimFile.Measure.DIFFERENCE || outcome.measure() == ClaimFile.Measure.RATIO)) {
        problems.add(given.place(), Keys.join(path, "window"), "a single cycle has no " + Keys.constant(outcome.measure()) + " to its first: expected all or A..B");
      }
      if (outcome.measure() == ClaimFile.Measure.ERROR && world.observed().map(observed -> !observed.series().containsKey(outcome.indicator().name())).orElse(true)) {
        problems.add(map.get("indicator").place(), Keys.join(path, "indicator"), "the scenario has no observed series of " + outcome.indicator().name() + " to be held against");
      }
    }
  }
}
