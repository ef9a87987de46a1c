package org.pairaid.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Parameter;
import org.pairaid.model.Series;
import org.pairaid.model.Text;

/** What a value may be, in words. */
public final class Expectation {
  private Expectation() {}

  static boolean inRange(Parameter parameter, double value) {
    boolean lowEnough = value <= parameter.max();
    return Double.isFinite(value) && lowEnough && (parameter.above() ? value > parameter.min() : value >= parameter.min());
  }

  static String number(Parameter parameter) {
    return "a number" + range(parameter) + unit(parameter);
  }

  /** The legal range, as {@code " in [0,1]"}. */
  public static String range(Parameter parameter) {
    boolean bounded = parameter.max() < Double.MAX_VALUE;
    String low = plain(parameter.min());
    if (bounded) {
      return " in " + (parameter.above() ? "(" : "[") + low + "," + plain(parameter.max()) + "]";
    }
    return parameter.above() ? " above " + low : ", " + low + " or more";
  }

  private static String unit(Parameter parameter) {
    return parameter.unit().isEmpty() || parameter.unit().startsWith("share") ? "" : " (" + parameter.unit() + ")";
  }

  private static String plain(double value) {
    return new BigDecimal(value).round(new java.math.MathContext(12)).stripTrailingZeros().toPlainString();
  }

  static String of(Type type, Parameter parameter) {
    if (type == double.class || type == Double.class || type == Series.class) {
      return number(parameter);
    }
    if (type == int.class || type == long.class) {
      return "a whole number" + range(parameter);
    }
    if (type == Indicator.class) {
      return "an indicator (see: pairaid list indicators)";
    }
    if (type == String.class || type == Text.class) {
      return "a text (" + parameter.en() + ")";
    }
    return type instanceof ParameterizedType generic && generic.getRawType() == List.class ? "a list (" + parameter.en() + ")" : "a map (" + parameter.en() + ")";
  }
}
