package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StreamsTest {
  private static long first(long seed, int replicate, Purpose purpose, String entity, long time) {
    return new Streams(seed, replicate).stream(purpose, Streams.entity(entity), time).nextLong();
  }

  @Test
  void theSameKeyGivesTheSameDraws() {
    assertThat(first(1, 2, Purpose.GROWTH, "west", 3)).isEqualTo(first(1, 2, Purpose.GROWTH, "west", 3));
  }

  @Test
  void everyPartOfTheKeyMatters() {
    Set<Long> draws = new HashSet<>();
    int keys = 0;
    for (long seed : new long[] {-1, 0, 1, 2}) {
      for (int replicate = 0; replicate < 10; replicate++) {
        for (Purpose purpose : Purpose.values()) {
          for (String entity : new String[] {"a", "b", "ab", "ba", "贵州"}) {
            for (long time = 0; time < 10; time++) {
              draws.add(first(seed, replicate, purpose, entity, time));
              keys++;
            }
          }
        }
      }
    }
    assertThat(draws).hasSize(keys);
  }

  @Test
  void aPairIsNotItsReverseAndProjectsOfAPairDiffer() {
    long a = Streams.entity("a");
    long b = Streams.entity("b");
    assertThat(Streams.entity(a, b)).isNotEqualTo(Streams.entity(b, a));
    assertThat(Streams.entity(Streams.entity(a, b), 0)).isNotEqualTo(Streams.entity(Streams.entity(a, b), 1));
  }

  @Test
  void drawingFromOneStreamMovesNoOther() {
    Streams streams = new Streams(1, 0);
    var first = streams.stream(Purpose.GROWTH, Streams.entity("a"), 0);
    var second = streams.stream(Purpose.GROWTH, Streams.entity("b"), 0);
    for (int draw = 0; draw < 100; draw++) {
      first.nextLong();
    }
    assertThat(second.nextLong()).isEqualTo(first(1, 0, Purpose.GROWTH, "b", 0));
  }

  @Test
  void purposesKeepTheirPlaces() {
    assertThat(Purpose.values()).as("streams are keyed by it").startsWith(Purpose.PROJECT, Purpose.ACCEPTANCE, Purpose.GROWTH, Purpose.ASSESSMENT);
  }
}
