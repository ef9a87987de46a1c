package org.pairaid.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Clamp;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.SingleLever.Lever;

/** The strategies that come with the program. */
public final class BuiltInStrategies {
  private static final Text REINFORCEMENT = new Text("Learns by reinforcement (Roth-Erev): repeats what paid", "强化学习：收益高的做法更常重复");
  private static final Text EXPERIENCE = new Text("Learns by experience-weighted attraction: weighs what paid and what might have", "经验加权吸引力学习：兼顾实际收益与设想收益");
  private static final Text IMITATION = new Text("Copies governments that score better (Fermi rule)", "模仿考核得分更高的同类政府");

  private BuiltInStrategies() {}

  /** For aiding governments. */
  public static List<AidingStrategyProvider<?>> aiding() {
    List<AidingStrategyProvider<?>> all = new ArrayList<>(aidingArchetypes());
    all.add(aidingLearner("reinforcement", REINFORCEMENT, ReinforcementParameters.class, Reinforcement::new));
    all.add(aidingLearner("experience", EXPERIENCE, ExperienceParameters.class, Experience::new));
    all.add(aidingLearner("imitation", IMITATION, ImitationParameters.class, Imitation::new));
    return all;
  }

  /** For receiving governments. */
  public static List<ReceivingStrategyProvider<?>> receiving() {
    List<ReceivingStrategyProvider<?>> all = new ArrayList<>(receivingArchetypes());
    all.add(receivingLearner("reinforcement", REINFORCEMENT, ReinforcementParameters.class, Reinforcement::new));
    all.add(receivingLearner("experience", EXPERIENCE, ExperienceParameters.class, Experience::new));
    all.add(receivingLearner("imitation", IMITATION, ImitationParameters.class, Imitation::new));
    return all;
  }

  private static List<BuiltInAider> aidingArchetypes() {
    return List.of(
        aiding("calculating", "Weighs gains against costs in delivery and in each lever of avoidance", "权衡收益与成本，决定到位率与各项避责策略",
            CalculatingAider::new),
        aiding("dutiful", "Delivers in full and avoids nothing", "足额到位，不避责", () -> (seen, chance) -> new AidingDecision(1, 0, 0, 0, 0, 0)),
        lever("pleading", "Pleads poverty in full", "装穷叫苦", Lever.PLEADING),
        lever("delegating", "Pushes its tasks down in full", "任务下压", Lever.DELEGATION),
        lever("selective", "Aids those who can return favours", "挑选回馈能力强的受援地", Lever.SELECTIVITY),
        lever("colluding", "Avoids blame jointly with its partners in full", "联合避责", Lever.COLLUSION),
        lever("showcasing", "Builds for show in full", "打造示范性项目", Lever.SHOWCASE));
  }

  private static List<BuiltInReceiver> receivingArchetypes() {
    return List.of(
        receiving("calculating", "Weighs what the assessment rewards against what it costs", "权衡考核收益与成本", CalculatingReceiver::new),
        receiving("self-reliant", "Makes more effort than disposed to and refuses joint avoidance", "自力更生，拒绝联合避责",
            () -> (seen, chance) -> new ReceivingDecision(Clamp.unit(seen.disposition() + .2), 0, seen.habit())),
        receiving("aid-reliant", "Makes less effort than habit leaves and goes along with joint avoidance", "等靠要，配合联合避责",
            () -> (seen, chance) -> new ReceivingDecision(Clamp.unit(CalculatingReceiver.habitualEffort(seen) - .2), 1, seen.habit())));
  }

  /** For the centre. */
  public static List<CentreStrategyProvider<?>> centre() {
    return List.of(
        new BuiltInCentre("static", new Text("Keeps the scenario's rules", "按情景设定的规则执行"), () -> (seen, chance) -> seen.scheduled()),
        new AdaptiveCentre.Provider());
  }

  private static BuiltInAider lever(String name, String en, String zh, Lever lever) {
    return aiding(name, en + "; pays as a calculating aider", zh + "，到位率同权衡型", () -> new SingleLever(lever));
  }

  private static BuiltInAider aiding(String name, String en, String zh, Supplier<AidingStrategy> factory) {
    return new BuiltInAider(name, new Text(en, zh), factory);
  }

  private static BuiltInReceiver receiving(String name, String en, String zh, Supplier<ReceivingStrategy> factory) {
    return new BuiltInReceiver(name, new Text(en, zh), factory);
  }

  private static <P extends Record> AidingStrategyProvider<P> aidingLearner(String name, Text meaning, Class<P> parameters,
      BiFunction<P, List<String>, Learner> learner) {
    return new LearningAider.Provider<>(name, meaning, parameters, learner, aidingArchetypes());
  }

  private static <P extends Record> ReceivingStrategyProvider<P> receivingLearner(String name, Text meaning, Class<P> parameters,
      BiFunction<P, List<String>, Learner> learner) {
    return new LearningReceiver.Provider<>(name, meaning, parameters, learner, receivingArchetypes());
  }

  /** Strategies without parameters. */
  private interface Plain<S> extends StrategyProvider<S, NoParameters> {
    Supplier<S> factory();

    @Override
    default Class<NoParameters> parameters() {
      return NoParameters.class;
    }

    @Override
    default S create(NoParameters none) {
      return factory().get();
    }
  }

  private record BuiltInAider(String name, Text meaning, Supplier<AidingStrategy> factory) implements Plain<AidingStrategy>, AidingStrategyProvider<NoParameters> {}

  private record BuiltInReceiver(String name, Text meaning, Supplier<ReceivingStrategy> factory)
      implements Plain<ReceivingStrategy>, ReceivingStrategyProvider<NoParameters> {}

  private record BuiltInCentre(String name, Text meaning, Supplier<CentreStrategy> factory) implements Plain<CentreStrategy>, CentreStrategyProvider<NoParameters> {}
}
