package org.pairaid.strategy;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;

/** Follows in each cycle the archetype that its learner chooses. Archetypes draw nothing and remember nothing. */
final class LearningAider implements AidingStrategy {
  /** How it learns. Fixed: a new one of its strategy. */
  private final Learner learner;
  /** Names of the archetypes. Fixed: those of its kind of government. */
  private final List<String> names;
  /** The archetypes. Fixed: those of its kind of government. */
  private final List<AidingStrategy> archetypes;
  /** What it saw when it last decided. Start: none. */
  private AidingObservation before;
  /** What it last decided. Start: none. */
  private AidingDecision taken;
  /** Name of the archetype that it follows. Start: empty. */
  private String style = "";

  LearningAider(Learner learner, List<String> names, List<AidingStrategy> archetypes) {
    this.learner = learner;
    this.names = names;
    this.archetypes = archetypes;
  }

  @Override
  public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {
    double payoff = Double.isNaN(seen.lastFunds()) ? Double.NaN : seen.lastPayoff();
    int followed = learner.choose(new Lesson(seen.id(), payoff, () -> imagined(seen), seen.peers()), chance);
    before = seen;
    taken = archetypes.get(followed).decide(seen, chance);
    style = names.get(followed);
    return taken;
  }

  private double[] imagined(AidingObservation after) {
    ImaginedAid aid = new ImaginedAid(before, taken, after);
    return archetypes.stream().mapToDouble(archetype -> aid.payoff(archetype.decide(before, null))).toArray();
  }

  @Override
  public String style() {
    return style;
  }

  /** Makes them. */
  record Provider<P extends Record>(String name, Text meaning, Class<P> parameters, BiFunction<P, List<String>, Learner> learner,
      List<? extends AidingStrategyProvider<NoParameters>> archetypes) implements AidingStrategyProvider<P> {
    @Override
    public AidingStrategy create(P parameters) {
      return new LearningAider(learner.apply(parameters, styles()), styles(), archetypes.stream().map(archetype -> archetype.create(new NoParameters())).toList());
    }

    @Override
    public List<String> styles() {
      return archetypes.stream().map(StrategyProvider::name).toList();
    }
  }
}
