package org.pairaid.strategy;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Text;

/** Follows in each cycle the archetype that its learner chooses. Archetypes draw nothing and remember nothing. */
final class LearningReceiver implements ReceivingStrategy {
  private final Learner learner;
  private final List<String> names;
  private final List<ReceivingStrategy> archetypes;
  private ReceivingObservation before;
  private ReceivingDecision taken;
  private String style = "";

  LearningReceiver(Learner learner, List<String> names, List<ReceivingStrategy> archetypes) {
    this.learner = learner;
    this.names = names;
    this.archetypes = archetypes;
  }

  @Override
  public ReceivingDecision decide(ReceivingObservation seen, UniformRandomProvider chance) {
    int followed = learner.choose(new Lesson(seen.id(), seen.lastPayoff(), () -> imagined(seen), seen.peers()), chance);
    before = seen;
    taken = archetypes.get(followed).decide(seen, chance);
    style = names.get(followed);
    return taken;
  }

  private double[] imagined(ReceivingObservation after) {
    ImaginedReceipt receipt = new ImaginedReceipt(before, taken, after);
    return archetypes.stream().mapToDouble(archetype -> receipt.payoff(archetype.decide(before, null))).toArray();
  }

  @Override
  public String style() {
    return style;
  }

  /** Makes them. */
  record Provider<P extends Record>(String name, Text meaning, Class<P> parameters, BiFunction<P, List<String>, Learner> learner,
      List<? extends ReceivingStrategyProvider<NoParameters>> archetypes) implements ReceivingStrategyProvider<P> {
    @Override
    public ReceivingStrategy create(P parameters) {
      return new LearningReceiver(learner.apply(parameters, styles()), styles(), archetypes.stream().map(archetype -> archetype.create(new NoParameters())).toList());
    }

    @Override
    public List<String> styles() {
      return archetypes.stream().map(StrategyProvider::name).toList();
    }
  }
}
