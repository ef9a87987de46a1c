package org.pairaid.strategy;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Imitation of a better-scoring peer by the Fermi rule (Blume 1993; Szabó and Tőke 1998; Traulsen, Nowak and Pacheco 2006). Each cycle it compares itself with one
 * other government, drawn at random from those that were seen to follow one of the archetypes, and takes over that one's with probability
 * 1 / (1 + exp(-beta (success of the peer - own success))); success is what all see: {@link Peer#success}. With probability {@code experiment} it
 * tries an archetype drawn at random instead. It starts with one drawn at random.
 */
final class Imitation implements Learner {
  /** What the scenario says of it. Fixed: its parameters. */
  private final ImitationParameters parameters;
  /** Names of the archetypes. Fixed: those of its kind of government. */
  private final List<String> archetypes;
  /** The archetype followed in the last cycle. Start: none. */
  private int followed;

  Imitation(ImitationParameters parameters, List<String> archetypes) {
    this(parameters, archetypes, -1);
  }

  /** One that follows archetype number {@code start} already. */
  Imitation(ImitationParameters parameters, List<String> archetypes, int start) {
    this.parameters = parameters;
    this.archetypes = archetypes;
    followed = start;
  }

  @Override
  public int choose(Lesson lesson, UniformRandomProvider chance) {
    double experiment = chance.nextDouble();
    int random = chance.nextInt(archetypes.size());
    double copy = chance.nextDouble();
    double whom = chance.nextDouble();
    if (followed < 0 || experiment < parameters.experiment()) {
      followed = random;
      return followed;
    }
    Peer self = null;
    List<Peer> others = lesson.peers().stream().filter(peer -> !peer.id().equals(lesson.id()) && archetypes.contains(peer.style())).toList();
    for (Peer peer : lesson.peers()) {
      self = peer.id().equals(lesson.id()) ? peer : self;
    }
    if (self != null && !others.isEmpty()) {
      Peer peer = others.get((int) (whom * others.size()));
      if (copy < chanceToCopy(peer.success() - self.success())) {
        followed = archetypes.indexOf(peer.style());
      }
    }
    return followed;
  }

  /** The Fermi rule: chance to copy who is better by {@code advantage}. */
  private double chanceToCopy(double advantage) {
    return 1 / (1 + StrictMath.exp(-parameters.beta() * advantage));
  }
}
