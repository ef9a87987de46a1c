package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.List;
import org.pairaid.model.Text;

/**
 * An experiment file that has passed every check.
 *
 * @param file its keys
 * @param source the file as the user named it
 * @param space its scenarios and factors
 * @param bases the scenarios that the factors change, one for each file, with the experiment's seed
 * @param listed points of a design that is a table, value by factor; empty for other designs
 */
public record Experiment(ExperimentFile file, Path source, Space space, List<Scenario> bases, List<List<String>> listed) {
  public Experiment {
    bases = List.copyOf(bases);
    listed = List.copyOf(listed);
  }

  public String name() {
    return file.name();
  }

  /** The title, or the name where there is no title. */
  public Text title() {
    return file.title() == null ? new Text(name(), name()) : file.title();
  }

  public List<Factor> factors() {
    return space.factors();
  }

  /** The cycles of a scenario that indicators are averaged over. */
  public CycleWindow window(Scenario scenario) {
    return CycleWindow.parse(file.window(), scenario.file().time().cycles()).orElseThrow();
  }
}
