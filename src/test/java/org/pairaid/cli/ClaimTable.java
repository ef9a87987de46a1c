package org.pairaid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.ClaimReader;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.strategy.Strategies;

/** The table of claims on the page about them, from the claim files and a stored {@code verdicts.csv} beside them. */
final class ClaimTable {
  private ClaimTable() {}

  /** The table in Markdown. */
  static String markdown(String file) {
    Path table = Path.of(file);
    StringBuilder markdown = new StringBuilder("| Claim | Source | Verdict | Holds in worlds with other parameters |\n|---|---|---|---|\n");
    try {
      List<String> lines = Files.readAllLines(table);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        ClaimFile claim = ClaimReader.read(table.resolveSibling(cells[0] + ".yaml"), List.of(), Strategies.builtIn()).file();
        markdown.append("| **").append(cells[0]).append("** ").append(claim.claim().en()).append(" | ").append(claim.source()).append(" | ").append(cells[1].replace('_', ' '))
            .append(cells[2].equals("true") ? ", fragile" : "").append(" | ").append(cells[4]).append(" of ").append(cells[3]).append(" |\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidScenarioException e) {
      throw new AssertionError(e);
    }
    return markdown.toString();
  }
}
