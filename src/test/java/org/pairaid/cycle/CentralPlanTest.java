package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Project;

/** The centre's own plan of domains (model B4). */
class CentralPlanTest {
  private static final AidingDecision PLAIN = Launched.delegating(0);

  @Test
  void withoutAPlanOfItsOwnTheCentrePlansByNeedsAtTheStartAndPopulation() throws Exception {
    // v 10, w 30, x 20 万人
    String need = "need={industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, demonstration: .05}";
    CentralPlan plan = CentralPlan.of(TinyWorld.of("receiving.w." + need.replace("industry: .3", "industry: .1").replace("talent: .2", "talent: .4")));
    assertThat(plan.share(0)).isCloseTo((10 * .3 + 30 * .1 + 20 * .3) / 60, within(1e-12));
    assertThat(plan.share(3)).isCloseTo((10 * .2 + 30 * .4 + 20 * .2) / 60, within(1e-12));
    assertThat(plan.share(1)).isCloseTo(.1, within(1e-12));
  }

  @Test
  void underFullSpecificityAllMoneyGoesAsPlanned() throws Exception {
    Launched one = Launched.of(100, PLAIN, "contract.specificity=1", "contract.plan={labour: 1}");
    assertThat(one.projects).hasSize(1000).allSatisfy(project -> assertThat(project.domain()).isEqualTo(2));
    assertThat(one.planned).isEqualTo(one.projects);
    Launched mixed = Launched.of(100, PLAIN, "contract.specificity=1", "contract.plan={labour: .2, talent: .3, public_service: .5}", "project.reviewThreshold=0",
        "project.reviewError=0");
    long[] found = {count(mixed, 2), count(mixed, 3), count(mixed, 5)};
    assertThat(found[0] + found[1] + found[2]).isEqualTo(1000);
    assertThat(new ChiSquareTest().chiSquareTest(new double[] {.2, .3, .5}, found)).isGreaterThan(.001);
  }

  private static long count(Launched launched, int domain) {
    return launched.projects.stream().filter(project -> project.domain() == domain).count();
  }

  @Test
  void aPlannedProjectIsReviewedLikeAnyOther() throws Exception {
    Launched strict = Launched.of(10, PLAIN, "contract.specificity=1", "project.reviewRigour=1", "project.reviewThreshold=9");
    assertThat(strict.projects).hasSize(100).allSatisfy(project -> assertThat(project.delay()).isEqualTo(2));
  }

  @Test
  void whatIsNotPlannedIsAsItWouldHaveBeen() throws Exception {
    Launched free = Launched.of(100, PLAIN);
    Launched half = Launched.of(100, PLAIN, "contract.specificity=.5", "contract.plan={labour: 1}");
    // binomial of 1000 and .5: four standard deviations
    assertThat(half.planned).hasSizeBetween(437, 563);
    List<Project> planned = half.planned;
    for (int number = 0; number < 1000; number++) {
      Project project = half.projects.get(number);
      if (!planned.contains(project)) {
        assertThat(List.of(project.domain(), project.delay())).isEqualTo(List.of(free.projects.get(number).domain(), free.projects.get(number).delay()));
      }
    }
  }
}
