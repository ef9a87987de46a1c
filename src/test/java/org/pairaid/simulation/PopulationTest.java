package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.Mind;
import org.pairaid.model.Streams;
import org.pairaid.simulation.Population.Follower;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.Strategies;

class PopulationTest {
  private static final List<String> IDS = IntStream.range(0, 10).mapToObj(i -> "g" + i).toList();

  private static Follower<AidingStrategy> follower(String name) {
    return new Follower<>(Strategies.builtIn().aiding().get(name), new NoParameters());
  }

  private static Population<AidingStrategy> population(List<String> ids, List<Follower<AidingStrategy>> own, double... shares) {
    List<Follower<AidingStrategy>> mix = List.of(follower("calculating"), follower("dutiful"), follower("pleading")).subList(0, shares.length);
    return new Population<>(ids, own, mix, Arrays.stream(shares).boxed().toList());
  }

  private static List<String> names(Population<AidingStrategy> population, int replicate) {
    return population.minds(new Streams(1, replicate), 0).stream().map(Mind::name).toList();
  }

  @Test
  void sharesAreKeptAsExactlyAsWholeGovernmentsAllow() {
    Population<AidingStrategy> thirds = population(IDS, Collections.nCopies(10, null), .34, .33, .33);
    assertThat(thirds.counts(10)).as("3.4, 3.3, 3.3: the largest remainder gets the odd one").containsExactly(4, 3, 3);
    assertThat(thirds.counts(0)).containsExactly(0, 0, 0);
    assertThat(population(IDS, Collections.nCopies(10, null), .3, .7).counts(10)).containsExactly(3, 7);
    assertThat(population(IDS, Collections.nCopies(10, null), .5, .5).counts(1)).containsExactly(1, 0);
    for (int replicate = 0; replicate < 20; replicate++) {
      assertThat(names(thirds, replicate)).filteredOn(name -> name.equals("calculating")).hasSize(4);
    }
  }

  @Test
  void whoFollowsWhatDiffersByReplicateAndNotByTheOrderOfGovernments() {
    Population<AidingStrategy> half = population(IDS, Collections.nCopies(10, null), .5, .5);
    assertThat(IntStream.range(0, 20).mapToObj(replicate -> names(half, replicate)).distinct()).hasSizeGreaterThan(10);
    List<String> backwards = new ArrayList<>(IDS);
    Collections.reverse(backwards);
    List<String> mirrored = new ArrayList<>(names(population(backwards, Collections.nCopies(10, null), .5, .5), 3));
    Collections.reverse(mirrored);
    assertThat(mirrored).isEqualTo(names(half, 3));
  }

  @Test
  void whoHasAStrategyOfItsOwnKeepsIt() {
    List<Follower<AidingStrategy>> own = new ArrayList<>(Collections.nCopies(10, null));
    own.set(4, follower("showcasing"));
    for (int replicate = 0; replicate < 10; replicate++) {
      List<String> names = names(population(IDS, own, 1.0 / 3, 2.0 / 3), replicate);
      assertThat(names.get(4)).isEqualTo("showcasing");
      assertThat(names).filteredOn(name -> name.equals("calculating")).hasSize(3);
    }
  }
}
