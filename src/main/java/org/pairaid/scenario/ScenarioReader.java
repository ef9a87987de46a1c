package org.pairaid.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.scenario.Node.Unread;
import org.pairaid.strategy.Strategies;

/** Reads scenario files: {@code extends}, tables, settings of the command line, interventions, checks. */
public final class ScenarioReader {
  private static final int LONGEST_CHAIN = 20;

  /** What a file does not take over from the one it extends: two scenarios are not called the same. */
  private static final List<String> ITS_OWN = List.of("name", "title");

  private final Problems problems = new Problems();
  private final List<Path> inputs = new ArrayList<>();

  private ScenarioReader() {}

  /**
   * Reads a scenario.
   *
   * @param file scenario file
   * @param settings {@code PATH=VALUE} of the command line, applied last
   * @throws InvalidScenarioException if anything is wrong, with every problem found; a file that cannot be read, or put over the
   *     one it extends, is not checked further
   */
  public static Scenario read(Path file, List<String> settings, Strategies strategies) throws InvalidScenarioException {
    return read(file, List.of(), settings, strategies);
  }

  /**
   * The same with settings that stand in another file.
   *
   * @param given maps of values by dotted path, applied in turn before {@code settings}
   */
  static Scenario read(Path file, List<MapNode> given, List<String> settings, Strategies strategies) throws InvalidScenarioException {
    ScenarioReader reader = new ScenarioReader();
    try {
      return reader.template(file, given, settings).bind(reader.problems, strategies);
    } catch (Problems.TooMany e) {
      throw new InvalidScenarioException(reader.problems.sorted());
    }
  }

  /**
   * Reads a scenario file to make scenarios of it.
   *
   * @param settings {@code PATH=VALUE}, applied last
   * @throws InvalidScenarioException if a file cannot be read or a setting not be applied; the values are not checked yet
   */
  static Template readTemplate(Path file, List<MapNode> given, List<String> settings) throws InvalidScenarioException {
    ScenarioReader reader = new ScenarioReader();
    try {
      Template template = reader.template(file, given, settings);
      reader.problems.throwIfAny();
      return template;
    } catch (Problems.TooMany e) {
      throw new InvalidScenarioException(reader.problems.sorted());
    }
  }

  private Template template(Path file, List<MapNode> given, List<String> settings) throws InvalidScenarioException {
    MapNode tree = chain(file, file.toString(), new ArrayList<>());
    if (tree == null) {
      problems.throwIfAny();
      throw new IllegalStateException("no scenario and no problem: " + file);
    }
    FileKind.SCENARIO.expect(tree, problems);
    boolean extending = inputs.size() > 1;
    Tables tables = new Tables(problems, inputs);
    tables.expand(tree);
    given.forEach(map -> Merge.copy(map).entries().forEach((path, entry) -> Change.of(path, entry.value()).apply(tree, problems)));
    settings.forEach(setting -> Change.of(setting).apply(tree, problems));
    if (extending && !tree.has("name")) {
      nameByFile(tree, file);
    }
    return new Template(tree, file.toString(), inputs);
  }

  /** The file's tree merged over the trees it extends; {@code null} where one of them cannot be had (then there is a problem). */
  private MapNode chain(Path file, String source, List<Path> below) {
    inputs.add(file);
    MapNode tree = YamlFile.read(file, source, problems);
    if (tree == null || tree.get(ScenarioFile.EXTENDS) == null) {
      return tree;
    }
    Node parent = tree.entries().remove(ScenarioFile.EXTENDS).value();
    if (!(parent instanceof ScalarNode name) || !(name.value() instanceof String)) {
      problems.add(parent.place(), ScenarioFile.EXTENDS, "expected the path of a scenario file, not " + parent.kind());
      return null;
    }
    Path next = TextFile.find(TextFile.folder(file), name, ScenarioFile.EXTENDS, problems);
    if (next == null) {
      return null;
    }
    below.add(real(file));
    if (below.contains(real(next)) || below.size() > LONGEST_CHAIN) {
      problems.add(name.place(), ScenarioFile.EXTENDS, below.contains(real(next)) ? "goes round in a circle: " + next + " extends, in the end, itself"
          : "a chain of more than " + LONGEST_CHAIN + " files");
      return null;
    }
    MapNode base = chain(next, next.toString(), below);
    if (base == null) {
      return null;
    }
    base.entries().keySet().removeAll(ITS_OWN);
    return Merge.over(base, tree);
  }

  /** Calls a scenario by its file, without the ending. */
  private void nameByFile(MapNode tree, Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Place place = Place.start(file.toString());
    ScalarNode node = new ScalarNode(place, name, name);
    boolean legal = Name.is(name);
    if (!legal) {
      problems.add(place, "name", Checks.notAName(node) + ", which is what the file is called; give it a name of its own");
    }
    tree.put("name", place, legal ? node : new Unread(place));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
