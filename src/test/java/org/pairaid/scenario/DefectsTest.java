package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with the keys and values of one file. */
class DefectsTest {
  private static final String NO_PAIR = "pairs are missing; the rule fixed expects at least one. Maybe another rule, as {rule: optimal}?";

  @TempDir Path folder;

  private static Arguments line(int number, String text, String... problems) {
    return arguments(number, text, List.of(problems));
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        line(2, "contract: {qouta: 1}", "2:12: contract.qouta: unknown key. Maybe \"quota\"?"),
        line(2, "contrakt: {}", "2:1: contrakt: unknown key. Maybe \"contract\"?"),
        line(2, "extend: base.yaml", "2:1: extend: unknown key. Maybe \"extends\"?"),
        line(2, "digital: {zzzzzz: 1}", "2:11: digital.zzzzzz: unknown key. Known: accountability, participation, responsiveness, warning, forecast, integration, start, adoption, training, outage, dependence, burden, cost"),
        line(2, "contract: {quota: .1, form: straight, quota: .2}", "2:39: contract.quota: the key stands here twice; first at s.yaml:2:12"),
        line(2, "name: x", "2:1: name: the key stands here twice; first at s.yaml:1:1"),
        line(2, "contract: {? [a] : 1}", "2:14: contract: expected the name of a key, not a list"),
        line(2, "contract: {'': 1}", "2:12: contract.\"\": unknown key. Known: form, quota, quotaGrowth, maxRelief, verification, budgetInertia, initialDelivery, specificity, plan"),
        line(1, "title: no name", "1:1: name: missing; expected a text (Name: letters, digits, dot, dash and underscore; the default folder under results)"),
        line(1, "name:", "1:1: name: has no value; expected a text (Name: letters, digits, dot, dash and underscore; the default folder under results)"),
        line(1, "name: ~", "1:7: name: has no value; expected a text (Name: letters, digits, dot, dash and underscore; the default folder under results)"),
        line(5, "  - {id: east}", "5:5: aiding[0].revenue: missing; expected a number above 0 (亿元 a year)"),
        line(5, "  - {id: east, revenue: }", "5:16: aiding[0].revenue: has no value; expected a number above 0 (亿元 a year)"),
        line(5, "  - {revenue: 5}", "5:5: aiding[0].id: missing; expected a text (Identifier)"),
        line(9, "     need: {industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .2},",
            "9:12: receiving[0].need.demonstration: missing; expected a number in [0,1]"),
        line(9, "     need: ,", "9:6: receiving[0].need: has no value; expected a map (What it needs; every domain, the shares sum to 1)"),
        line(10, "     capabilities: {allocation: .3, learning: .3, absorption: .3, conversion: .3}}",
            "10:20: receiving[0].capabilities.openness: missing; expected a number in [0,1]"),
        line(10, "     }", "8:5: receiving[0].capabilities: missing; expected a map (Capabilities at the start)"),
        line(11, "pairings: {rule: fixed}", "11:11: pairings: " + NO_PAIR),
        line(11, "", "1:1: pairings: " + NO_PAIR),
        line(12, "interventions: [{set: {}}]", "12:17: interventions[0].cycle: missing; expected a whole number in [0,999]"),
        line(12, "interventions: [{cycle: 3}]", "12:17: interventions[0].set: missing; expected a map (New values by dotted path)"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        line(2, "contract: {maxRelief: much}", "2:23: contract.maxRelief: expected a number in [0,1], not the text \"much\""),
        line(2, "contract: {maxRelief: '0.4'}", "2:23: contract.maxRelief: expected a number in [0,1], not the text \"0.4\": write the number without quotes"),
        line(2, "contract: {maxRelief: true}", "2:23: contract.maxRelief: expected a number in [0,1], not true"),
        line(2, "contract: {maxRelief: {a: 1}}", "2:23: contract.maxRelief: expected a number in [0,1], not a map"),
        line(2, "contract: {maxRelief: [1]}", "2:23: contract.maxRelief: expected a number in [0,1], not a list"),
        line(2, "contract: 5", "2:11: contract: expected a map of keys, not 5"),
        line(2, "contract: [quota]", "2:11: contract: expected a map of keys, not a list"),
        line(2, "contract: quota 5", "2:11: contract: expected a map of keys, not the text \"quota 5\""),
        line(2, "contract: {form: straigt}", "2:18: contract.form: expected one of diagonal, straight, not the text \"straigt\". Maybe \"straight\"?"),
        line(2, "contract: {form: Diagonal}", "2:18: contract.form: expected one of diagonal, straight, not the text \"Diagonal\". Maybe \"diagonal\"?"),
        line(2, "contract: {form: 5}", "2:18: contract.form: expected one of diagonal, straight, not 5"),
        line(2, "contract: {form: [straight]}", "2:18: contract.form: expected one of diagonal, straight, not a list"),
        line(2, "contract: {maxRelief: 1.01}", "2:23: contract.maxRelief: expected a number in [0,1], not 1.01"),
        line(2, "contract: {maxRelief: -0.01}", "2:23: contract.maxRelief: expected a number in [0,1], not -0.01"),
        line(2, "contract: {quotaGrowth: -.91}", "2:25: contract.quotaGrowth: expected a number in [-0.9,10] (per cycle), not -.91"),
        line(2, "behaviour: {avoidanceCost: 0}", "2:28: behaviour.avoidanceCost: expected a number in (0,10000] (utility), not 0"),
        line(2, "behaviour: {avoidanceCost: -0.0}", "2:28: behaviour.avoidanceCost: expected a number in (0,10000] (utility), not -0.0"),
        line(2, "project: {unit: 0}", "2:17: project.unit: expected a number above 0 (亿元), not 0"),
        line(2, "project: {unit: 1e-400}", "2:17: project.unit: expected a number above 0 (亿元), not 1e-400"),
        line(2, "project: {maxPerPair: 0}", "2:23: project.maxPerPair: expected a whole number in [1,10000], not 0"),
        line(2, "project: {maxPerPair: 2.5}", "2:23: project.maxPerPair: expected a whole number in [1,10000], not 2.5"),
        line(2, "project: {maxPerPair: 99999999999999999999}", "2:23: project.maxPerPair: expected a whole number in [1,10000], not 99999999999999999999"),
        line(2, "time: {cycles: 1001}", "2:16: time.cycles: expected a whole number in [1,1000], not 1001"),
        line(2, "run: {replicates: 0}", "2:19: run.replicates: expected a whole number in [1,100000000], not 0"),
        line(2, "run: {seed: x}", "2:13: run.seed: expected a whole number in [-9000000000000000,9000000000000000], not the text \"x\""),
        line(2, "project: {unit: .inf}", "2:17: project.unit: expected a number above 0 (亿元), not .inf: numbers must be finite"),
        line(2, "project: {unit: -.INF}", "2:17: project.unit: expected a number above 0 (亿元), not -.INF: numbers must be finite"),
        line(2, "project: {unit: .nan}", "2:17: project.unit: expected a number above 0 (亿元), not .nan: numbers must be finite"),
        line(2, "project: {unit: 1e999}", "2:17: project.unit: expected a number above 0 (亿元), not 1e999: numbers must be finite"),
        line(2, "project: {unit: 1e400}", "2:17: project.unit: expected a number above 0 (亿元), not 1e400: numbers must be finite"),
        line(2, "project: {maxPerPair: .inf}", "2:23: project.maxPerPair: expected a whole number in [1,10000], not .inf: numbers must be finite"),
        line(2, "project: {unit: 1_000}", "2:17: project.unit: expected a number above 0 (亿元), not the text \"1_000\""),
        line(2, "project: {unit: 0x10}", "2:17: project.unit: expected a number above 0 (亿元), not the text \"0x10\""),
        line(2, "project: {unit: 5%}", "2:17: project.unit: expected a number above 0 (亿元), not the text \"5%\""),
        line(3, "assessment: {stakes: []}", "3:22: assessment.stakes: expected a number in [0,100] (utility; series) or a list of them by cycle, not an empty list"),
        line(3, "assessment: {stakes: [1, x, ~, -1, [2]]}", "3:26: assessment.stakes[1]: expected a number in [0,100] (utility; series), not the text \"x\"",
            "3:29: assessment.stakes[2]: expected a number in [0,100] (utility; series), not nothing",
            "3:32: assessment.stakes[3]: expected a number in [0,100] (utility; series), not -1",
            "3:36: assessment.stakes[4]: expected a number in [0,100] (utility; series), not a list"),
        line(2, "title: [a]", "2:8: title: expected words, as {en: ..., zh: ...}, not a list"),
        line(2, "title: {fr: a}", "2:9: title.fr: unknown key. Known: en, zh"),
        line(2, "title: {en: }", "2:8: title: expected words, as {en: ..., zh: ...}"),
        line(2, "title: {}", "2:8: title: expected words, as {en: ..., zh: ...}"),
        line(2, "title: {en: [a]}", "2:13: title.en: expected a text, not a list"),
        line(13, "type: {task: povrty}", "13:14: type.task: expected one of border, project, poverty, disaster, not the text \"povrty\". Maybe \"poverty\"?"),
        line(11, "pairings: {rule: chance, pairs: [[east, west]]}", "11:18: pairings.rule: expected one of fixed, tie, need_capacity, random, stable, optimal, not the text \"chance\""),
        line(12, "interventions: {}", "12:16: interventions: expected a list, not a map"),
        line(12, "interventions: [4]", "12:17: interventions[0]: expected a map of keys, not 4"),
        line(12, "interventions: [{cycle: 1, set: stakes}]", "12:33: interventions[0].set: expected a map of keys, not the text \"stakes\""),
        line(12, "observed: tables/o.csv", "12:11: observed: expected {file: table.csv} with at least one row, not the text \"tables/o.csv\""));
  }

  static Stream<Arguments> between() {
    String known = ". Known: calculating, dutiful, pleading, delegating, selective, colluding, showcasing, reinforcement, experience, imitation";
    return Stream.of(
        line(1, "name: a b", "1:7: name: expected up to 100 letters, digits, dots, dashes and underscores, not the text \"a b\""),
        line(1, "name: ..", "1:7: name: expected up to 100 letters, digits, dots, dashes and underscores, not the text \"..\""),
        line(1, "name: a/b", "1:7: name: expected up to 100 letters, digits, dots, dashes and underscores, not the text \"a/b\""),
        line(1, "name: ''", "1:7: name: expected up to 100 letters, digits, dots, dashes and underscores, not the text \"\""),
        line(3, "assessment: {evaluators: {aider: .5}}", "3:26: assessment.evaluators: the four evaluator weights must sum to 1, not 1.1"),
        line(9, "     need: {industry: .4, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, demonstration: .05},",
            "9:12: receiving[0].need: the shares must sum to 1, not 1.1"),
        line(9, "     need: {industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, demonstratoin: .05},",
            "9:12: receiving[0].need.demonstration: missing; expected a number in [0,1]",
            "9:105: receiving[0].need.demonstratoin: unknown key. Maybe \"demonstration\"?"),
        line(2, "domains: [{id: d, visibility: 0, duration: 1, soft: 0, social: 0, backflow: 0, pollution: 0, leverage: 0,"
            + " capabilities: {allocation: .3, learning: .3, absorption: .3, conversion: .3, openness: .3}}]",
            "2:121: domains[0].capabilities: the shares must sum to 1, not 1.5",
            "9:12: receiving[0].need.d: missing; expected a number in [0,1]",
            "9:13: receiving[0].need.industry: unknown key. Known: d",
            "9:27: receiving[0].need.consumption: unknown key. Known: d",
            "9:44: receiving[0].need.labour: unknown key. Known: d",
            "9:56: receiving[0].need.talent: unknown key. Known: d",
            "9:68: receiving[0].need.relocation: unknown key. Known: d",
            "9:84: receiving[0].need.public_service: unknown key. Known: d",
            "9:105: receiving[0].need.demonstration: unknown key. Known: d"),
        line(2, "domains: []", "2:10: domains: expected at least one entry"),
        line(2, "domains: 5", "2:10: domains: expected a list, not 5"),
        line(6, "  - {id: east, revenue: 2000}", "6:10: aiding[1].id: the id east is taken, at s.yaml:5:10"),
        line(6, "  - {id: west, revenue: 2000}", "8:10: receiving[0].id: the id west is an aiding government's too, at s.yaml:6:10"),
        line(6, "  - {id: e st, revenue: 2000}", "6:10: aiding[1].id: expected up to 100 letters, digits, dots, dashes and underscores, not the text \"e st\""),
        line(6, "  - 5", "6:5: aiding[1]: expected a map of keys, not 5"),
        line(6, "  - {id: south, revenue: 2, strategy: dutifull}", "6:39: aiding[1].strategy: no strategy is called \"dutifull\". Maybe \"dutiful\"?"),
        line(6, "  - {id: south, revenue: 2, strategy: xyz}", "6:39: aiding[1].strategy: no strategy is called \"xyz\"" + known),
        line(6, "  - {id: south, revenue: 2, strategy: {use: self-reliant}}", "6:45: aiding[1].strategy.use: no strategy is called \"self-reliant\"" + known),
        line(6, "  - {id: south, revenue: 2, strategy: {usee: dutiful}}", "6:39: aiding[1].strategy.use: missing; expected the name of a strategy",
            "6:40: aiding[1].strategy.usee: unknown key. Maybe \"use\"?"),
        line(6, "  - {id: south, revenue: 2, strategy: {use: dutiful, with: {a: 1}}}",
            "6:61: aiding[1].strategy.with.a: unknown key: this strategy has no parameters"),
        line(6, "  - {id: south, revenue: 2, strategy: {use: dutiful, with: 5}}", "6:60: aiding[1].strategy.with: expected a map of keys, not 5"),
        line(6, "  - {id: south, revenue: 2, strategy: [dutiful]}", "6:39: aiding[1].strategy: expected the name of a strategy, or {use: NAME}, not a list"),
        line(2, "strategies: {aiding: dutyful}", "2:22: strategies.aiding: no strategy is called \"dutyful\". Maybe \"dutiful\"?"),
        line(2, "strategies: {receiving: dutiful}", "2:25: strategies.receiving: no strategy is called \"dutiful\". Known: calculating, self-reliant, aid-reliant, reinforcement, experience, imitation"),
        line(2, "strategies: {centre: statik}", "2:22: strategies.centre: no strategy is called \"statik\". Maybe \"static\"?"),
        line(11, "pairings: {pairs: [[eest, west]]}", "11:21: pairings.pairs[0]: no aiding government has the id \"eest\". Maybe \"east\"?"),
        line(11, "pairings: {pairs: [[east, xyz]]}", "11:27: pairings.pairs[0]: no receiving government has the id \"xyz\". Known: west"),
        line(11, "pairings: {pairs: [[west, east]]}", "11:21: pairings.pairs[0]: no aiding government has the id \"west\". Maybe \"east\"?",
            "11:27: pairings.pairs[0]: no receiving government has the id \"east\". Maybe \"west\"?"),
        line(11, "pairings: {pairs: [[east, west], [south, west], [east, west]]}", "11:50: pairings.pairs[2]: this pair is listed twice, first at s.yaml:11:21"),
        line(11, "pairings: {pairs: []}", "11:11: pairings: " + NO_PAIR),
        line(11, "pairings: {pairs: [[east]]}", "11:20: pairings.pairs[0]: expected a pair, as [aiding, receiving], not a list"),
        line(11, "pairings: {pairs: [east-west]}", "11:20: pairings.pairs[0]: expected a pair, as [aiding, receiving], not the text \"east-west\""),
        line(11, "pairings: {pairs: [[east, [west]]]}", "11:27: pairings.pairs[0][1]: expected the id of a receiving government, not a list"));
  }

  @ParameterizedTest
  @MethodSource({"keys", "values", "between"})
  void isToldWithItsPlaceItsPathAndWhatWasExpected(int number, String line, List<String> expected) {
    assertThat(new Desk(folder).problems(number, line)).containsExactlyElementsOf(expected);
  }

  @Test
  void allProblemsOfAFileAreToldInOrderEachOnce() {
    assertThat(new Desk(folder).problems(2, """
        contract: {qouta: 1, maxRelief: 2}
        time: {cycles: 3}
        run: {seed: 1.5, replicates: no}
        project: {unit: }
        extra: 1""")).containsExactly(
        "2:12: contract.qouta: unknown key. Maybe \"quota\"?",
        "2:33: contract.maxRelief: expected a number in [0,1], not 2",
        "4:13: run.seed: expected a whole number in [-9000000000000000,9000000000000000], not 1.5",
        "4:30: run.replicates: expected a whole number in [1,100000000], not the text \"no\"",
        "6:1: extra: unknown key. Known: name, title, type, time, run, contract, assessment, digital, institution, project, behaviour, "
            + "development, graduation, trigger, deputies, enterprises, organisations, forms, channels, cadres, payment, pipeline, strategies, domains, aiding, receiving, pairings, interventions, shocks, observed, observedTotals, fittedTo, targets, extends");
  }

  static Stream<String> legal() {
    return Stream.of("contract: {maxRelief: -0}", "contract: {maxRelief: -0.0}", "contract: {maxRelief: 1}", "contract: {maxRelief: 1.}",
        "contract: {maxRelief: .5e0}", "contract: {maxRelief: +0.5}", "contract: {maxRelief: 00.5}", "contract: {maxRelief: }", "contract:",
        "contract: {quota: [0, 1]}", "contract: {quotaGrowth: -.9}", "time: {cycles: 1000}", "time: {cycles: 1e1}", "time: {startYear: -221}",
        "run: {seed: -9000000000000000}", "title: 中文", "title: {zh: 中文}", "domains:", "strategies: {aiding: dutiful}", "observed: ",
        "project: {unit: 1e300}", "run: {replicates: 3.0}");
  }

  @ParameterizedTest
  @MethodSource("legal")
  void legalValuesPass(String line) {
    assertThat(new Desk(folder).problems(2, line)).isEmpty();
  }

  @Test
  void minusZeroIsZero() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(2, "contract: {maxRelief: -0.0, quota: [-0.0, -0]}"));
    assertThat(1 / desk.read("s.yaml").file().contract().maxRelief()).isPositive();
    assertThat(1 / desk.read("s.yaml").file().contract().quota().at(0)).isPositive();
  }
}
