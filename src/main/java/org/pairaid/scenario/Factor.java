package org.pairaid.scenario;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.scenario.Node.ScalarNode;

/**
 * Something that an experiment varies: a parameter, or which variant is run. Its values are words, as the table of points has them; a number has nine significant digits, and
 * what is run is the number in the table. An empty word stands for the scenario's own value.
 */
public final class Factor implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Name of the factor that chooses among variants. */
  public static final String VARIANT = "scenario";

  private static final MathContext DIGITS = new MathContext(9);
  /** How near an open end of a distribution a value may come, as a share of it. */
  private static final double OPEN = 1e-9;

  private final String name;
  private final Place place;
  private final LinkedHashMap<String, Node> values;
  private final ExperimentFile.Scale scale;
  private final Distribution distribution;
  private final double low;
  private final double high;
  private final boolean whole;
  private final boolean multiply;

  private Factor(String name, Place place, Map<String, Node> values, ExperimentFile.Scale scale, Distribution distribution, double low, double high, boolean multiply) {
    this.name = name;
    this.place = place;
    this.values = new LinkedHashMap<>(values);
    this.scale = scale;
    this.distribution = distribution;
    this.low = low;
    this.high = high;
    this.multiply = multiply;
    whole = !multiply && ParameterPath.whole(name);
  }

  /** A factor that takes one of some values, which have a name each. */
  static Factor listed(String name, Place place, Map<String, Node> values, boolean multiply) {
    return new Factor(name, place, values, ExperimentFile.Scale.LINEAR, null, Double.NaN, Double.NaN, multiply);
  }

  /** A factor that takes numbers of a range, which is open where there is a distribution and no range. */
  static Factor ranged(ExperimentFile.FactorKeys keys, Place place) {
    double low = keys.range() == null ? Double.NEGATIVE_INFINITY : keys.range().get(0);
    double high = keys.range() == null ? Double.POSITIVE_INFINITY : keys.range().get(1);
    return new Factor(keys.path(), place, Map.of(), keys.scale(), keys.distribution(), low, high, keys.multiply());
  }

  /** Its name: a dotted path, or {@link #VARIANT}. */
  public String name() {
    return name;
  }

  /** Where it stands in the experiment file. */
  Place place() {
    return place;
  }

  /** Whether its values are numbers. */
  public boolean number() {
    return values.isEmpty() || values.values().stream().allMatch(value -> value instanceof ScalarNode scalar && scalar.number() != null);
  }

  /** Its values, where it has a list of them; empty for a range or a distribution. */
  public List<String> values() {
    return List.copyOf(values.keySet());
  }

  /** Whether the scenario's own values are multiplied by it. */
  public boolean multiply() {
    return multiply;
  }

  /** Whether its range is measured in logarithms. */
  public boolean logarithmic() {
    return scale == ExperimentFile.Scale.LOG;
  }

  /** Lowest value; infinite for an open distribution, not a number for words. */
  public double low() {
    return values.isEmpty() ? bound(0, low) : listedBound(-1);
  }

  /** Highest value; infinite for an open distribution, not a number for words. */
  public double high() {
    return values.isEmpty() ? bound(1, high) : listedBound(1);
  }

  private double bound(double u, double range) {
    return distribution == null ? range : distribution.quantile(u, low, high);
  }

  private double listedBound(int side) {
    return number() ? side * values.values().stream().mapToDouble(value -> side * ((ScalarNode) value).number()).max().orElse(Double.NaN) : Double.NaN;
  }

  /**
   * The value at a share of the way through its values.
   *
   * @param u from 0 to 1
   */
  public String at(double u) {
    if (!values.isEmpty()) {
      return values().get((int) Math.min(values.size() - 1, Math.floor(u * values.size())));
    }
    double value;
    if (distribution != null) {
      value = distribution.quantile(Math.min(1 - OPEN, Math.max(OPEN, u)), low, high);
    } else if (whole) {
      value = Math.min(high, Math.ceil(low) + Math.floor(u * (Math.floor(high) - Math.ceil(low) + 1)));
    } else if (scale == ExperimentFile.Scale.LOG) {
      value = StrictMath.exp(StrictMath.log(low) + u * (StrictMath.log(high) - StrictMath.log(low)));
    } else {
      value = low + u * (high - low);
    }
    return text(whole ? Math.floor(value) : Math.min(high, Math.max(low, value)));
  }

  /**
   * Evenly spread values: all of a list, else a number of them from end to end of a range, or through the middle of equally likely parts of a distribution.
   *
   * @param count how many of a range or a distribution
   */
  public List<String> levels(int count) {
    if (!values.isEmpty()) {
      return values();
    }
    List<String> levels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      levels.add(at(distribution == null && count > 1 ? (double) i / (count - 1) : (i + .5) / count));
    }
    return levels.stream().distinct().toList();
  }

  /** The scenario's change to a value. */
  Change change(String value) {
    Node node = values.isEmpty() ? Scalars.plain(place, value) : values.get(value);
    return multiply ? new Multiplication(name, ((ScalarNode) node).number()) : Change.of(name, node);
  }

  /** What a value stands for: of a named one, all that the name means. */
  public String content(String value) {
    Node node = values.get(value);
    return node == null || node instanceof ScalarNode scalar && scalar.text().equals(value) ? value : String.valueOf(node.plain());
  }

  /** What is wrong with a value; empty if nothing is. */
  String defect(String value) {
    if (value.isEmpty()) {
      return "";
    }
    if (!values.isEmpty()) {
      return values.containsKey(value) ? "" : "expected one of " + String.join(", ", values.keySet()) + ", not \"" + Shown.shortened(value) + "\"";
    }
    Double number = Scalars.plain(place, value).number();
    return number != null && number >= low && number <= high ? "" : "expected a number from " + text(low) + " to " + text(high) + ", not \"" + Shown.shortened(value) + "\"";
  }

  /** A number as the table of points has it. */
  public static String text(double value) {
    return Double.isInfinite(value) ? (value < 0 ? "-" : "") + "infinity" : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
