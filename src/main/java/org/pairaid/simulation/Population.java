package org.pairaid.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.cycle.Mind;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.strategy.StrategyEntry;

/**
 * Who follows which strategy among the governments of a kind: each its own, or one of a mix by shares.
 *
 * @param ids identifiers of the governments, in order
 * @param own own strategy of each government; {@code null} for those that follow the mix
 * @param mix strategies of the others, at least one
 * @param shares share of each in the mix, sum 1
 */
public record Population<S>(List<String> ids, List<Follower<S>> own, List<Follower<S>> mix, List<Double> shares) {

  /**
   * A strategy with its parameters.
   *
   * @param parameters record of the type that the strategy declares
   */
  public record Follower<S>(StrategyEntry<S> entry, Record parameters) {
    /** A new strategy for one government in one replicate. */
    public Mind<S> mind() {
      return Mind.of(() -> entry.create(parameters), entry.name(), entry.origin().name());
    }
  }

  /**
   * A mind for each government of one replicate. Shares are kept as exactly as whole governments allow; who follows what is drawn by id, so it does not
   * depend on the order of the governments.
   *
   * @param kind number of the kind of government, so that an aider and a receiver of one name draw apart
   */
  List<Mind<S>> minds(Streams streams, int kind) {
    List<Integer> free = new ArrayList<>(IntStream.range(0, ids.size()).filter(i -> own.get(i) == null).boxed().toList());
    if (mix.size() > 1) {
      double[] draws = ids.stream().mapToDouble(id -> streams.stream(Purpose.POPULATION, Streams.entity(id), kind).nextDouble()).toArray();
      free.sort(Comparator.<Integer>comparingDouble(i -> draws[i]).thenComparing(ids::get));
    }
    List<Follower<S>> followers = new ArrayList<>(own);
    int[] counts = counts(free.size());
    int next = 0;
    for (int s = 0; s < counts.length; s++) {
      for (int k = 0; k < counts[s]; k++) {
        followers.set(free.get(next++), mix.get(s));
      }
    }
    return followers.stream().map(Follower::mind).toList();
  }

  /** How many of {@code governments} follow each strategy of the mix: largest remainders. */
  int[] counts(int governments) {
    int[] counts = new int[mix.size()];
    double[] remainders = new double[counts.length];
    int given = 0;
    for (int s = 0; s < counts.length; s++) {
      double exact = shares.get(s) * governments;
      counts[s] = (int) Math.floor(exact + 1e-9);
      remainders[s] = exact - counts[s];
      given += counts[s];
    }
    List<Integer> order = IntStream.range(0, counts.length).boxed().sorted(Comparator.comparingDouble(s -> -remainders[s])).toList();
    for (int k = 0; given < governments; k++, given++) {
      counts[order.get(k % counts.length)]++;
    }
    return counts;
  }
}
