package org.pairaid.strategy;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Text;

/** Follows in each cycle the archetype that its learner chooses. Archetypes draw nothing and remember nothing. */
final class LearningReceiver implements ReceivingStrategy {
  /** How it learns. Fixed: a new one of its strategy. */
  private final Learner learner;
  /** Names of the archetypes. Fixed: those of its kind of government. */
  private final List<String> names;
  /** The archetypes. Fixed: those of its kind of government. */
  private final List<ReceivingStrategy> archetypes;
  /** What it saw when it last decided. Start: none. */
  private ReceivingObservation before;
  /** What it last decided. Start: none. */
  private ReceivingDecision taken;
  /** Name of the archetype that it follows. Start: empty. */
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
