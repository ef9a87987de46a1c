package org.pairaid.scenario;

import java.util.List;
import org.pairaid.model.Domain;

/** Records of parameters as a scenario file writes them. */
public final class RecordText {
  private RecordText() {}

  /** The record in a scenario file's words, on one line. */
  public static String of(Record record) {
    return Resolved.record(record).toString();
  }

  /**
   * The record that a text stands for: {@code {}} for the defaults.
   *
   * @throws InvalidScenarioException with every problem found
   */
  public static <R extends Record> R read(Class<R> type, String text) throws InvalidScenarioException {
    Problems problems = new Problems();
    Node node = YamlFile.value(text, "", type.getSimpleName(), problems);
    List<String> domains = Domain.builtIn().stream().map(Domain::id).toList();
    Binder binder = new Binder(problems, domains, null);
    Node.MapNode map = node == null ? null : binder.map(node, "");
    R record = map == null ? null : binder.record(type, map, "");
    problems.throwIfAny();
    return record;
  }
}
