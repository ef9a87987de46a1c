package org.pairaid.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** The user's input is wrong. The message has one line for each problem. */
public final class InvalidScenarioException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   */
  public InvalidScenarioException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /** The problems, by file, line and column. */
  public List<Problem> problems() {
    return problems;
  }
}
