package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.cycle.TinyWorld;

class MembersTest {
  private static ReceivingProfile entry(int count, double spread) throws Exception {
    ReceivingProfile v = TinyWorld.of("receiving.v.count=" + count, "receiving.v.spread=" + spread).receivers().get(0).profile();
    assertThat(v.count()).isEqualTo(count);
    return v;
  }

  private static List<Pair> pairs(int aiders, int receivers) throws Exception {
    World world = TinyWorld.of("aiding.a.count=" + aiders, "receiving.v.count=" + receivers);
    return Members.pairs(List.of(new Pair("a", "v"), new Pair("b", "x")), world.aiders().stream().map(AidingGovernment::profile).toList(),
        world.receivers().stream().map(ReceivingGovernment::profile).toList());
  }

  @Test
  void anEntryForItselfStaysAsItIs() throws Exception {
    ReceivingProfile v = entry(1, 1);
    assertThat(Members.receiving(List.of(v))).containsExactly(v);
    assertThat(v.entry()).isEqualTo("v");
  }

  @Test
  void membersAreNumberedAndAlike() throws Exception {
    List<ReceivingProfile> members = Members.receiving(List.of(entry(3, 0)));
    assertThat(members).extracting(ReceivingProfile::id).containsExactly("v-1", "v-2", "v-3");
    assertThat(members).extracting(ReceivingProfile::entry).containsOnly("v");
    assertThat(members).extracting(ReceivingProfile::revenue).containsOnly(1.5);
    assertThat(members).extracting(ReceivingProfile::capabilities).containsOnly(members.get(0).capabilities());
  }

  @Test
  void eachMemberOfEitherSideIsPairedInTurn() throws Exception {
    assertThat(pairs(1, 1)).containsExactly(new Pair("a", "v"), new Pair("b", "x"));
    assertThat(pairs(1, 3)).containsExactly(new Pair("a", "v-1"), new Pair("a", "v-2"), new Pair("a", "v-3"), new Pair("b", "x"));
    assertThat(pairs(2, 3)).containsExactly(new Pair("a-1", "v-1"), new Pair("a-2", "v-2"), new Pair("a-1", "v-3"), new Pair("b", "x"));
    assertThat(pairs(3, 2)).containsExactly(new Pair("a-1", "v-1"), new Pair("a-2", "v-2"), new Pair("a-3", "v-1"), new Pair("b", "x"));
  }

  /** Logistic quantiles at 1/6, 1/2 and 5/6: -ln 5 √3/π, 0, ln 5 √3/π. */
  @Test
  void revenuesSpreadAroundTheMean() throws Exception {
    double z = Math.log(5) * Math.sqrt(3) / Math.PI;
    double mean = (Math.exp(-.4 * z) + 1 + Math.exp(.4 * z)) / 3;
    List<ReceivingProfile> members = Members.receiving(List.of(entry(3, .4)));
    double[] expected = {1.5 * Math.exp(-.4 * z) / mean, 1.5 / mean, 1.5 * Math.exp(.4 * z) / mean};
    assertThat(members.stream().mapToDouble(ReceivingProfile::revenue).toArray()).containsExactly(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 50, 5000})
  void theirMeanRevenueIsTheEntrys(int count) throws Exception {
    List<ReceivingProfile> members = Members.receiving(List.of(entry(count, 1.5)));
    assertThat(members.stream().mapToDouble(ReceivingProfile::revenue).sum()).isCloseTo(1.5 * count, within(1e-9 * count));
    assertThat(members).allSatisfy(member -> assertThat(member.capabilities().learning()).isBetween(.01, 1.0));
    assertThat(members.stream().map(ReceivingProfile::capabilities).distinct()).hasSizeGreaterThan(count / 2);
  }

  @Test
  void aidersSpreadInRevenueAlone() throws Exception {
    AidingProfile a = TinyWorld.of("aiding.a.count=2", "aiding.a.spread=.5").aiders().get(0).profile();
    List<AidingProfile> members = Members.aiding(List.of(a));
    assertThat(members).extracting(AidingProfile::id).containsExactly("a-1", "a-2");
    assertThat(members.get(0).revenue() + members.get(1).revenue()).isCloseTo(2000, within(1e-9));
    assertThat(members.get(1).revenue()).isGreaterThan(members.get(0).revenue());
    assertThat(members.get(0).supply()).isEqualTo(Map.copyOf(members.get(1).supply()));
  }
}
