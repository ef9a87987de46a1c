package org.pairaid.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pair;
import org.pairaid.model.PairingRules;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Streams;
import org.pairaid.model.World;

/** Pairs under the rules in force (结对; model B2). */
public final class Matching {
  private Matching() {}

  /** Who is to aid whom, aider by aider in the world's order; under {@code fixed} as listed. */
  public static List<Pair> pairs(World world) {
    PairingRules rules = world.rules().pairings();
    return rules.rule() == PairingRules.Rule.FIXED ? rules.pairs() : pairs(world, held(world, rules));
  }

  private static boolean[][] held(World world, PairingRules rules) {
    int[] places = places(world);
    Couples couples = new Couples(world, places);
    return switch (rules.rule()) {
      case STABLE -> DeferredAcceptance.stable(table(world, couples::likingOfAider), table(world, couples::likingOfReceiver), places, rules.perReceiver());
      case OPTIMAL -> Assignment.best(table(world, couples::match), places, rules.perReceiver());
      case TIE -> Assignment.best(table(world, couples::tie), places, rules.perReceiver());
      case NEED_CAPACITY -> Assignment.best(table(world, couples::strengthForNeed), places, rules.perReceiver());
      case RANDOM -> Assignment.best(table(world, (i, j) -> draw(world, i, j)), places, rules.perReceiver());
      case FIXED -> throw new IllegalArgumentException("fixed pairs are listed");
    };
  }

  /** How many receivers each aider takes: under {@code fixed} as many as it has. */
  public static int[] places(World world) {
    PairingRules rules = world.rules().pairings();
    int[] places = new int[world.aiders().size()];
    if (rules.rule() == PairingRules.Rule.FIXED) {
      Arrays.setAll(places, i -> world.aiders().get(i).pairings().size());
      return places;
    }
    if (rules.perAider() > 0) {
      Arrays.fill(places, rules.perAider());
      return places;
    }
    return Places.inProportion(world.aiders().stream().mapToDouble(AidingGovernment::revenue).toArray(), world.receivers().size(), rules.perReceiver());
  }

  /** Worth by chance: every assignment is as likely as any other. */
  private static double draw(World world, int aider, int receiver) {
    long couple = Streams.entity(world.aiders().get(aider).key(), world.receivers().get(receiver).key());
    return world.streams().stream(Purpose.PAIRING, couple, world.cycle()).nextDouble();
  }

  private static double[][] table(World world, Blocking.Liking value) {
    double[][] table = new double[world.aiders().size()][world.receivers().size()];
    for (int i = 0; i < table.length; i++) {
      int aider = i;
      Arrays.setAll(table[i], receiver -> value.of(aider, receiver));
    }
    return table;
  }

  private static List<Pair> pairs(World world, boolean[][] held) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      for (ReceivingGovernment receiver : world.receivers()) {
        if (held[i][receiver.index()]) {
          pairs.add(new Pair(world.aiders().get(i).id(), receiver.id()));
        }
      }
    }
    return pairs;
  }
}
