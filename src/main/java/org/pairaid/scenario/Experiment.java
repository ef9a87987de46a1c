package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** What the user should know of it: factors that an intervention sets too. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Scenario base : bases) {
      for (ScenarioFile.Intervention intervention : base.file().interventions()) {
        for (Factor factor : factors()) {
          if (sets(intervention.set(), "", factor.name())) {
            notes.add(base.name() + " sets " + factor.name() + " from cycle " + intervention.cycle() + " on, by an intervention: the factor holds before that only");
          }
        }
      }
    }
    return notes.stream().distinct().toList();
  }

  /** Whether some values by path, which may be groups of values, have one at {@code path} or below. */
  private static boolean sets(Map<?, ?> values, String above, String path) {
    return values.entrySet().stream().anyMatch(entry -> {
      String own = above + entry.getKey();
      return entry.getValue() instanceof Map<?, ?> group ? sets(group, own + ".", path) : own.equals(path) || own.startsWith(path + ".") || path.startsWith(own + ".");
    });
  }

  /** The cycles of a scenario that indicators are averaged over. */
  public CycleWindow window(Scenario scenario) {
    return CycleWindow.parse(file.window(), scenario.file().time().cycles()).orElseThrow();
  }
}
