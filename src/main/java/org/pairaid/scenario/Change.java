package org.pairaid.scenario;

import org.pairaid.scenario.Node.MapNode;

/** A change of a scenario's keys before they are read. */
@FunctionalInterface
interface Change {
  /** Changes a tree; what is wrong is added to {@code problems}. */
  void apply(MapNode tree, Problems problems);

  /** Sets the value at a dotted path. */
  static Change of(String path, Node value) {
    return (tree, problems) -> new Settings(problems).set(tree, path, value);
  }

  /** {@code PATH=VALUE} of the command line. */
  static Change of(String setting) {
    return (tree, problems) -> new Settings(problems).apply(tree, setting);
  }
}
