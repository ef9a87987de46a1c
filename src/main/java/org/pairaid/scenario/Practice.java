package org.pairaid.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pairaid.model.Text;

/**
 * A practice of paired aid between 1958 and 2021 (实践) of Wang 2022, table 1. Its type is that of table 2 as far as the text of the paper places it: the
 * table's own marks are lost in the copies at hand, and what cannot be placed is left open.
 *
 * @param id short name: letters, digits and dashes
 * @param date as printed, year-month or year-month-day
 * @param name what was done
 * @param innovation what was new in it
 * @param tasks what it is for, as words of a scenario file; empty where open
 * @param relations who aids whom, as words of a scenario file; empty where open
 * @param intent why it was started, as the word of a scenario file; empty where open
 * @param scenario name of the scenario nearest to it, in the folder of scenarios
 */
public record Practice(String id, String date, Text name, Text innovation, List<String> tasks, List<String> relations, String intent, String scenario) {
  /** All practices, in the order of the table. */
  public static List<Practice> all() {
    return OwnTable.rows("practices.csv").stream().map(Practice::of).toList();
  }

  /** The practice of that id. */
  public static Optional<Practice> find(String id) {
    return all().stream().filter(practice -> practice.id().equals(id)).findFirst();
  }

  private static Practice of(UnaryOperator<String> cell) {
    return new Practice(cell.apply("id"), cell.apply("date"), new Text(cell.apply("name.en"), cell.apply("name.zh")),
        new Text(cell.apply("innovation.en"), cell.apply("innovation.zh")), OwnTable.words(cell.apply("task")), OwnTable.words(cell.apply("relation")), cell.apply("intent"),
        cell.apply("scenario"));
  }
}
