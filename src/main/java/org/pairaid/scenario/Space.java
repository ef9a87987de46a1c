package org.pairaid.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.strategy.Strategies;

/** All scenarios that an experiment can run: one or several files, and factors that change them. It can be sent to another machine. */
public final class Space implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Template> templates;
  private final ArrayList<Factor> factors;

  /** @param templates one, or as many as the factor {@link Factor#VARIANT}, which is the first then, has values */
  Space(List<Template> templates, List<Factor> factors) {
    this.templates = new ArrayList<>(templates);
    this.factors = new ArrayList<>(factors);
  }

  public List<Factor> factors() {
    return List.copyOf(factors);
  }

  /** Which of the files a point is of. */
  public int file(List<String> values) {
    boolean variants = !factors.isEmpty() && factors.get(0).name().equals(Factor.VARIANT);
    return variants && !values.get(0).isEmpty() ? factors.get(0).values().indexOf(values.get(0)) : 0;
  }

  /**
   * The scenario at a point.
   *
   * @param values value of each factor; empty for the scenario's own
   * @throws InvalidScenarioException if they make no legal scenario, with every problem found
   */
  public Scenario scenario(List<String> values, Strategies strategies) throws InvalidScenarioException {
    List<Change> changes = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      if (!factors.get(f).name().equals(Factor.VARIANT) && !values.get(f).isEmpty()) {
        changes.add(factors.get(f).change(values.get(f)));
      }
    }
    return templates.get(file(values)).scenario(changes, strategies);
  }
}
