package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.List;
import org.pairaid.scenario.Node.MapNode;

/** What kind of file a YAML file is, told by its keys, so that one that was taken for another is told so in one line. */
public enum FileKind {
  /** A scenario. */
  SCENARIO("a scenario", "pairaid run", List.of("aiding", "receiving", "pairings", "contract", "assessment", "extends")),
  /** A claim. */
  CLAIM("a claim", "pairaid claims", List.of("claim", "direction", "bound", "smallest")),
  /** An experiment. */
  EXPERIMENT("an experiment", "pairaid sweep, sensitivity and calibrate", List.of("factors", "design", "variants"));

  private final String words;
  private final String commands;
  private final List<String> keys;

  FileKind(String words, String commands, List<String> keys) {
    this.words = words;
    this.commands = commands;
    this.keys = keys;
  }

  private static FileKind of(MapNode tree) {
    for (FileKind kind : List.of(CLAIM, EXPERIMENT)) {
      if (kind.keys.stream().anyMatch(tree::has)) {
        return kind;
      }
    }
    return SCENARIO;
  }

  /** The kind of a file; {@link #SCENARIO} where it cannot be told. */
  public static FileKind of(Path file) {
    try {
      MapNode tree = YamlFile.read(file, file.toString(), new Problems());
      return tree == null ? SCENARIO : of(tree);
    } catch (Problems.TooMany e) {
      return SCENARIO;
    }
  }

  /** Ends the reading of a file of another kind than this one: what else is wrong with it would mislead. */
  void expect(MapNode tree, Problems problems) throws InvalidScenarioException {
    FileKind kind = of(tree);
    boolean told = kind != this && (kind != SCENARIO || SCENARIO.keys.stream().anyMatch(tree::has)) && keys.stream().noneMatch(tree::has);
    if (told) {
      problems.add(tree.place(), "", "this is " + kind.words + " file (for " + kind.commands + "); " + words + " file was expected");
      problems.throwIfAny();
    }
  }
}
