package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.List;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.scenario.Node.Unread;

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
    for (String key : List.of("aiding", "receiving", "domains", "observed")) {
      expand(tree, key, key);
    }
    if (tree.get("pairings") instanceof MapNode pairings) {
      expand(pairings, "pairs", PairingChecks.PAIRS);
    }
    if (tree.get("interventions") instanceof ListNode interventions) {
      for (int i = 0; i < interventions.items().size(); i++) {
        if (interventions.items().get(i) instanceof MapNode intervention && intervention.get("set") instanceof MapNode set) {
          expandPairs(set, "interventions[" + i + "].set");
        }
      }
    }
  }

  private void expandPairs(MapNode set, String path) {
    expand(set, PairingChecks.PAIRS, Keys.join(path, PairingChecks.PAIRS));
    if (set.get("pairings") instanceof MapNode pairings) {
      expand(pairings, "pairs", Keys.join(path, PairingChecks.PAIRS));
    }
  }

  private void expand(MapNode parent, String key, String path) {
    if (parent.get(key) instanceof MapNode table) {
      ListNode rows = rows(table, path);
      parent.put(key, parent.entries().get(key).key(), rows == null ? new Unread(table.place()) : rows);
    }
  }

  /** The rows of a table {@code {file: ...}}; {@code null} where it cannot be read (then there is a problem). */
  ListNode rows(MapNode table, String path) {
    if (!(table.get("file") instanceof ScalarNode name) || name.nothing()) {
      problems.add(table.place(), path, "expected a list, or {file: table.csv}");
      return null;
    }
    table.entries().forEach((key, entry) -> {
      if (!key.equals("file")) {
        problems.add(entry.key(), Keys.join(path, key), "unknown key: beside file nothing is expected");
      }
    });
    Path file = TextFile.find(Path.of(table.folder()), name, path + ".file", problems);
    if (file == null) {
      return null;
    }
    inputs.add(file);
    return CsvTable.read(file, path, problems);
  }
}
