package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.SocialOrganisation;
import org.pairaid.model.World;

/** Social organisations by the formulas of the page (B5). Aider a is paired with v and w. */
class ServeTest {
  private static final int MANY = 10_000;
  private World world;
  private Pairing v;
  private Pairing w;

  @BeforeEach
  void build() throws Exception {
    build("organisations.activity=1");
  }

  private void build(String... settings) throws Exception {
    String[] all = new String[settings.length + 2];
    all[0] = "aiding.a.organisations=" + MANY;
    all[1] = "organisations.donation=.2";
    System.arraycopy(settings, 0, all, 2, settings.length);
    world = TinyWorld.of(all);
    v = TinyWorld.pairing(world, "v");
    w = TinyWorld.pairing(world, "w");
  }

  private void cycle(int number) {
    world.at(number, 0);
    world.society().begin();
    new Serve().run(world);
  }

  private long serving(Pairing pairing) {
    return world.society().organisations().stream().filter(o -> o.active() && o.pairing() == pairing).count();
  }

  private static Project project(double funds, double targetGroup) {
    return new Project(0, funds, new Fit(.5, targetGroup, .5, .5, .5), 1, 0, 1, 0, 0, 4);
  }

  @Test
  void whatProjectsMissIsTheFundsWeightedRestOfTheirTargetFit() {
    assertThat(Serve.missed(v)).isEqualTo(1);
    v.running().add(project(3, .9));
    v.running().add(project(1, .5));
    assertThat(Serve.missed(v)).isCloseTo(1 - (3 * .9 + .5) / 4, within(1e-12));
  }

  @Test
  void theyGoWhereMoreIsMissed() {
    v.running().add(project(1, .9));
    w.running().add(project(1, .5));
    for (int number = 0; number < 20; number++) {
      cycle(number);
    }
    assertThat(serving(v)).isZero();
    assertThat(serving(w)).isEqualTo(MANY);
    w.running().clear();
    w.running().add(project(1, .95));
    cycle(20);
    assertThat((double) serving(v)).as("those that met v have moved").isCloseTo(MANY / 2.0, within(4 * Math.sqrt(MANY) / 2));
  }

  /** Activity .4, and with a platform .4 (1 + D_par a). */
  @Test
  void aPlatformBringsMoreOfThemToWork() throws Exception {
    for (double platform : new double[] {0, 1}) {
      build("organisations.activity=.4", "digital.participation=" + platform, "receiving.w.access=1", "receiving.v.access=1");
      cycle(0);
      double share = .4 * (1 + platform);
      assertThat((double) serving(v) + serving(w)).isCloseTo(MANY * share, within(4 * Math.sqrt(MANY * share * (1 - share))));
    }
  }

  /** Reach .8, with platform and access .5: .8 + .2 x .5. Public service is needed .5 and 1/2 of the largest need, social .9: .45 against relocation .3, talent .4. */
  @Test
  void giftsServeTheMostPressingNeedOfLivelihood() throws Exception {
    build("organisations.activity=1", "organisations.spread=0", "digital.participation=1");
    cycle(0);
    for (Pairing pairing : new Pairing[] {v, w}) {
      var year = world.society().of(pairing.receiver());
      assertThat(year.given()).isCloseTo(serving(pairing) * .2, within(1e-6));
      assertThat(year.benefit(5)).isCloseTo(serving(pairing) * .2 * .9, within(1e-6));
      assertThat(year.invested()).isZero();
    }
    assertThat(serving(v) + serving(w)).isEqualTo(MANY);
  }

  @Test
  void withoutDonationsTheyRest() throws Exception {
    build("organisations.activity=1", "organisations.donation=0");
    cycle(0);
    assertThat(world.society().organisations()).hasSize(MANY).noneMatch(SocialOrganisation::active);
    assertThat(world.society().of(v.receiver())).isNull();
  }
}
