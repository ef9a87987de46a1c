package org.pairaid.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.model.Streams;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.RecordText;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingRules;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.Peer;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingRules;

/** Plain things for a strategy to see, for tests of what it does: under default rules, in cycle 3. {@link #with} changes one value. */
public final class Sample {
  private static final int CYCLE = 3;

  private Sample() {}

  /** What an aider of middling means sees. */
  public static AidingObservation aiding() {
    return new AidingObservation("east", CYCLE, .8, 3000, 150, 12, ReportedScore.START, .1, 15, .1, .2, .3, .5,
        List.of(new Peer("east", "calculating", .6), new Peer("south", "dutiful", .7)), AidingRules.of(rules(), CYCLE));
  }

  /** What a poor receiver sees. */
  public static ReceivingObservation receiving() {
    return new ReceivingObservation("west", CYCLE, .6, .6, .4, .3, .2, 3.6, 1, .5,
        List.of(new Peer("west", "calculating", .3), new Peer("north", "self-reliant", .4)), ReceivingRules.of(rules(), CYCLE));
  }

  /** What the centre sees of two aiders. */
  public static CentreObservation centre() {
    Map<String, ReportedScore> reports = new LinkedHashMap<>();
    reports.put("east", ReportedScore.START);
    reports.put("south", ReportedScore.START);
    return new CentreObservation(CYCLE, rules(), reports, .8);
  }

  /** The default rules. */
  public static Rules rules() {
    try {
      return RecordText.read(Rules.class, "{}");
    } catch (InvalidScenarioException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A random stream, the same for the same number. */
  public static UniformRandomProvider chance(long number) {
    return new Streams(number, 0).stream(Purpose.AIDING_STRATEGY, 0, 0);
  }

  /**
   * The same with one value changed: {@code with(seen, "load", 2.0)}, {@code with(seen, "rules.stakes", 0.0)}.
   *
   * @param path name of a component, or of one within another, dotted
   * @throws IllegalArgumentException if there is no such component, or the value does not fit it
   */
  @SuppressWarnings("unchecked")
  public static <R extends Record> R with(R record, String path, Object value) {
    String[] names = path.split("\\.", 2);
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
    if (!known.contains(names[0])) {
      throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + names[0] + "; it has " + String.join(", ", known));
    }
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getAccessor().invoke(record);
      }
      int at = known.indexOf(names[0]);
      values[at] = names.length == 1 ? value : with((Record) values[at], names[1], value);
      return (R) record.getClass().getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException(path + " cannot be " + value + ": " + Broken.words(e.getCause() == null ? e : e.getCause()), e);
    }
  }
}
