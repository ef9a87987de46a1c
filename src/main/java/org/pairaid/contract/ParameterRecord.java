package org.pairaid.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.model.Parameter;
import org.pairaid.model.Series;
import org.pairaid.model.Text;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.RecordText;

/** The record of a strategy's parameters: what a scenario file may say of it, and whether it comes through a file unchanged. */
final class ParameterRecord<P extends Record> {
  private static final List<Class<?>> PLAIN = List.of(double.class, Double.class, int.class, long.class, String.class, Series.class, Text.class);

  private final Class<P> type;
  private final Broken broken;

  ParameterRecord(Class<P> type, Broken broken) {
    this.type = type;
    this.broken = broken;
  }

  /** The parameters to try the strategy with: the defaults, and those given ({@code null} for none). */
  List<P> checked(P given) {
    broken.unless(type != null, "parameters() gives null; expected the class of a record, NoParameters.class for none");
    described(type);
    List<P> all = new ArrayList<>();
    if (hasDefaults(type)) {
      all.add(read("{}", "the defaults of " + type.getSimpleName()));
    } else {
      broken.unless(given != null, type.getSimpleName() + " has a parameter without a default; check it with parameters: StrategyContract.check(provider, parameters)");
    }
    if (given != null) {
      all.add(given);
    }
    all.forEach(this::roundTrip);
    return all;
  }

  private void described(Class<?> group) {
    for (RecordComponent component : group.getRecordComponents()) {
      String name = group.getSimpleName() + "." + component.getName();
      Parameter about = component.getAnnotation(Parameter.class);
      broken.unless(about != null, name + " has no @Parameter; expected its default, range, unit and meaning");
      broken.unless(Description.oneLine(about.en()), name + " has no English meaning; expected @Parameter(en = \"...\")");
      broken.unless(Description.oneLine(about.zh()), name + " has no Chinese meaning; expected @Parameter(zh = \"...\")");
      Class<?> kind = component.getType();
      boolean known = PLAIN.contains(kind) || kind.isEnum() || kind.isRecord() || component.getGenericType() instanceof ParameterizedType;
      broken.unless(known, name + " is a " + kind.getSimpleName() + ", which no scenario file can give; expected double, int, long, String, an enum, Series, Text or a record of these");
      if (kind.isRecord() && !PLAIN.contains(kind)) {
        described(kind);
      }
    }
  }

  private static boolean hasDefaults(Class<?> group) {
    for (RecordComponent component : group.getRecordComponents()) {
      boolean inside = component.getType().isRecord() && !PLAIN.contains(component.getType());
      if (inside ? !hasDefaults(component.getType()) : component.getAnnotation(Parameter.class).value().equals(Parameter.REQUIRED)) {
        return false;
      }
    }
    return true;
  }

  private void roundTrip(P parameters) {
    String text;
    try {
      text = RecordText.of(parameters);
    } catch (RuntimeException e) {
      throw broken.because("no scenario file can hold " + parameters + ": " + Broken.words(e), e);
    }
    P again = read(text, parameters.toString());
    broken.unless(again.equals(parameters), parameters + " is not the same after it was written to a scenario file and read again: " + again);
  }

  private P read(String text, String what) {
    try {
      return RecordText.read(type, text);
    } catch (InvalidScenarioException e) {
      throw broken.because("no scenario file can give " + what + ": "
          + e.problems().stream().map(problem -> problem.path() + ": " + problem.message()).collect(Collectors.joining("; ")), e);
    } catch (RuntimeException e) {
      throw broken.because("no scenario file can give " + what + ": " + Broken.words(e), e);
    }
  }
}
