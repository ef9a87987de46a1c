package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Rules;

/** What governments know of the rules: the symbols that model A3 and A4 make of parameters. */
class KnownRulesTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static Rules rules(String... settings) throws Exception {
    return TinyWorld.of(settings).rules();
  }

  @ParameterizedTest
  @CsvSource({
    // v = V + (1-V) * .8 * D_acc
    "0, 0, 0", ".3, 0, .3", ".3, 1, .86", ".3, .5, .58", "1, .5, 1",
  })
  void digitalAccountabilityAddsToVerification(String verification, String digital, double expected) throws Exception {
    Rules rules = rules("contract.verification=" + verification, "digital.accountability=" + digital);
    assertThat(rules.verification()).isCloseTo(expected, ROUNDING);
    assertThat(AidingRules.of(rules, 0).verification()).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    // I + (1-I) * .5 * D_acc
    "0, 0, 0", ".1, 0, .1", ".1, 1, .55", ".2, .5, .4",
  })
  void digitalAccountabilityAddsToDetection(String inspection, String digital, double expected) throws Exception {
    Rules rules = rules("assessment.inspection=" + inspection, "digital.accountability=" + digital);
    assertThat(rules.detection()).isCloseTo(expected, ROUNDING);
    assertThat(ReceivingRules.of(rules, 0).detection()).isCloseTo(expected, ROUNDING);
  }

  @Test
  void aiderKnowsWhatItsFormulasName() throws Exception {
    Rules rules = rules("assessment.stakes=[1, 3]", "assessment.reputation=.21", "assessment.accountability=.22", "assessment.executionWeight=.23",
        "assessment.economicWeight=.24", "assessment.equityWeight=.25", "assessment.fines={pleading: .26, collusion: .27}", "contract.maxRelief=.28",
        "institution.law=.5", "institution.legalDuty=.58", "digital.accountability=.3");
    AidingRules known = AidingRules.of(rules, 1);
    assertThat(known.stakes()).as("series by cycle").isEqualTo(3);
    assertThat(known.reputation()).isEqualTo(.21);
    assertThat(known.accountability()).isEqualTo(.22);
    assertThat(known.executionWeight()).isEqualTo(.23);
    assertThat(known.economicWeight()).isEqualTo(.24);
    assertThat(known.equityWeight()).isEqualTo(.25);
    assertThat(known.fines().pleading()).isEqualTo(.26);
    assertThat(known.fines().collusion()).isEqualTo(.27);
    assertThat(known.maxRelief()).isEqualTo(.28);
    assertThat(known.legalPressure()).isCloseTo(.29, ROUNDING);
    assertThat(known.digitalAccountability()).isEqualTo(.3);
  }

  @ParameterizedTest
  @CsvSource({"straight, 1", "diagonal, .5"})
  void pressureReachesFurtherDownUnderStraightContracting(String form, double reach) throws Exception {
    assertThat(AidingRules.of(rules("contract.form=" + form), 0).reach()).isEqualTo(reach);
  }

  @Test
  void receiverKnowsWhatItsFormulasName() throws Exception {
    Rules rules = rules("assessment.stakes=[1, 3]", "assessment.receiverStakes=.4", "assessment.selfDevelopmentWeight=.41", "assessment.joint=.42",
        "behaviour.avoidanceCost=.43", "behaviour.inflation=.44", "development.habitEffect=.45", "assessment.fines.collusion=.46");
    ReceivingRules known = ReceivingRules.of(rules, 1);
    assertThat(known.stakes()).isCloseTo(1.2, ROUNDING);
    assertThat(known.selfDevelopmentWeight()).isEqualTo(.41);
    assertThat(known.joint()).isEqualTo(.42);
    assertThat(known.avoidanceCost()).isEqualTo(.43);
    assertThat(known.inflation()).isEqualTo(.44);
    assertThat(known.habitEffect()).isEqualTo(.45);
    assertThat(known.fines().collusion()).isEqualTo(.46);
    assertThat(known.evaluators().receiver()).isEqualTo(.3);
  }
}
