package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.Template;
import org.pairaid.strategy.Strategies;

/** Scenarios that are made one by one where the study is; sent to another machine, all of them go as templates. */
final class ListedScenarios implements Worlds.Source {
  private static final long serialVersionUID = 1L;

  private final transient int count;
  private final transient Maker maker;

  /** Makes a scenario; on several threads at once. */
  @FunctionalInterface
  interface Maker {
    Scenario make(int number) throws InvalidScenarioException;
  }

  ListedScenarios(int count, Maker maker) {
    this.count = count;
    this.maker = maker;
  }

  @Override
  public Scenario scenario(int number, Strategies strategies) throws InvalidScenarioException {
    return maker.make(number);
  }

  private Object writeReplace() {
    return new Sent(new ArrayList<>(IntStream.range(0, count).parallel().mapToObj(this::template).toList()));
  }

  private Template template(int number) {
    try {
      return Template.of(maker.make(number));
    } catch (InvalidScenarioException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private record Sent(List<Template> templates) implements Worlds.Source {
    private static final long serialVersionUID = 1L;

    @Override
    public Scenario scenario(int number, Strategies strategies) throws InvalidScenarioException {
      return templates.get(number).scenario(strategies);
    }
  }
}
