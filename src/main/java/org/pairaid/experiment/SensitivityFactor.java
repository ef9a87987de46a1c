package org.pairaid.experiment;

import java.util.List;
import org.pairaid.model.Text;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.ParameterPath;

/**
 * A factor of a study of sensitivity.
 *
 * @param name dotted path, or {@code scenario}
 * @param values its values, where it has a list of them; empty for a range or a distribution
 * @param logarithmic whether its range is measured in logarithms
 * @param low lowest value; not a number where there is none
 * @param high highest value
 * @param at its value at each point, as in the table of points
 */
public record SensitivityFactor(String name, List<String> values, boolean logarithmic, double low, double high, List<String> at) {
  public SensitivityFactor {
    values = List.copyOf(values);
    at = List.copyOf(at);
  }

  /** Whether it takes one of some values, between which there is no distance. */
  public boolean category() {
    return !values.isEmpty();
  }

  /** What it means; its name where no single parameter is behind it. */
  public Text meaning() {
    return name.equals(Factor.VARIANT) ? new Text("Scenario", "情景")
        : ParameterPath.find(name).map(entry -> new Text(entry.about().en(), entry.about().zh())).orElse(new Text(name, name));
  }
}
