package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairaid.model.Domain;
import org.pairaid.model.Rules;
import org.pairaid.model.Text;

/**
 * A scenario that has passed every check: an immutable value.
 *
 * @param file its keys after {@code extends}, tables, {@code --set} and defaults
 * @param schedule rules in force, one entry a cycle, with the interventions
 * @param source the file as the user named it
 * @param inputs every file that was read, in the order of reading
 */
public record Scenario(ScenarioFile file, List<Rules> schedule, String source, List<Path> inputs) {
  public Scenario {
    schedule = List.copyOf(schedule);
    inputs = List.copyOf(inputs);
  }

  public String name() {
    return file.name();
  }

  /** The title, or the name where there is no title. */
  public Text title() {
    return file.title() == null ? new Text(name(), name()) : file.title();
  }

  /** The domains in force: the scenario's own, or the built-in ones. */
  public List<Domain> domains() {
    return file.domains();
  }

  /** Observed series, if the scenario has them. */
  public Optional<Observed> observed() {
    return Optional.ofNullable(file.observed());
  }

  public int replicates() {
    return file.run().replicates();
  }

  public long seed() {
    return file.run().seed();
  }

  /** Calendar year of a cycle; its number where there is no calendar. */
  public int year(int cycle) {
    return file.time().year(cycle);
  }
}
