package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.List;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Puts the rows of CSV tables in the place of {@code {file: table.csv}}. */
final class Tables {
  private final Problems problems;
  private final List<Path> inputs;

  Tables(Problems problems, List<Path> inputs) {
    this.problems = problems;
    this.inputs = inputs;
  }

  /** Reads the tables that the tree names where a list belongs. */
  void expand(MapNode tree) {
    for (String key : List.of("aiding", "receiving", "domains")) {
      expand(tree, key, key);
    }
    if (tree.get("pairings") instanceof MapNode pairings) {
      expand(pairings, "pairs", "pairings.pairs");
    }
  }

  private void expand(MapNode parent, String key, String path) {
    if (!(parent.get(key) instanceof MapNode table)) {
      return;
    }
    MapNode.Entry entry = parent.entries().get(key);
    if (!(table.get("file") instanceof ScalarNode file) || file.value() == null) {
      problems.add(table.place(), path, "expected a list, or {file: table.csv}");
      parent.entries().put(key, new MapNode.Entry(entry.key(), new ListNode(table.place(), List.of())));
      return;
    }
    table.entries().forEach((name, value) -> {
      if (!name.equals("file")) {
        problems.add(value.key(), path + "." + name, "unknown key: beside file nothing is expected");
      }
    });
    ListNode rows = read(table, file, path + ".file");
    parent.entries().put(key, new MapNode.Entry(entry.key(), rows == null ? new ListNode(table.place(), List.of()) : rows));
  }

  /** The rows of the table that {@code file} names; {@code null} if there is a problem with it. */
  ListNode read(MapNode owner, ScalarNode file, String path) {
    Path table = owner.folder().resolve(file.text()).normalize();
    if (!java.nio.file.Files.isRegularFile(table)) {
      problems.add(file.place(), path, "no such file: " + table);
      return null;
    }
    inputs.add(table);
    return CsvTable.read(table, table.toString(), problems);
  }
}
