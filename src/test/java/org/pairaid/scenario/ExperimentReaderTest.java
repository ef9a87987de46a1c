package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.strategy.Strategies;

/** Experiment files: what they mean, and what is said of those that mean nothing. */
class ExperimentReaderTest {
  private static final String BASE = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
  @TempDir Path folder;

  private Experiment read(String rest, String... settings) throws Exception {
    return ExperimentReader.read(Files.writeString(folder.resolve("e.yaml"), "name: e\n" + rest), List.of(settings), Strategies.builtIn());
  }

  private static Scenario at(Experiment experiment, String... values) throws Exception {
    return experiment.space().scenario(List.of(values), Strategies.builtIn());
  }

  @Test
  void aPointIsTheScenarioWithItsValues() throws Exception {
    Experiment experiment = read("scenario: " + BASE + """

        set: {assessment.reputation: 0.3}
        factors:
          - {path: assessment.stakes, range: [0, 2]}
          - {path: receiving.*.effort, values: [0.2, 0.9]}
          - {path: contract.quota, values: {flat: 0.004, rising: [0.004, 0.006]}}
          - {path: assessment.evaluators, values: {centre: {aider: 0, receiver: 0, thirdParty: 1, public: 0}}}
        """, "project.maxPerPair=3", "replicates=2", "seed=9");
    Scenario scenario = at(experiment, "1.5", "0.9", "rising", "centre");
    assertThat(scenario.schedule().get(0).assessment().stakes().at(0)).isEqualTo(1.5);
    assertThat(scenario.schedule().get(0).assessment().reputation()).isEqualTo(.3);
    assertThat(scenario.schedule().get(0).assessment().evaluators().thirdParty()).isEqualTo(1);
    assertThat(scenario.file().receiving()).allMatch(receiver -> receiver.effort() == .9);
    assertThat(scenario.file().contract().quota().at(1)).isEqualTo(.006);
    assertThat(scenario.file().project().maxPerPair()).isEqualTo(3);
    assertThat(scenario.seed()).isEqualTo(9);
    Scenario own = at(experiment, "", "", "", "");
    assertThat(Resolved.of(own)).as("changes leave no trace in the files' tree").isEqualTo(Resolved.of(experiment.bases().get(0)));
    assertThat(own.file().receiving()).isEqualTo(ScenarioReader.read(Path.of(BASE), List.of(), Strategies.builtIn()).file().receiving());
  }

  @Test
  void multiplesAreOfWhatTheScenarioHas() throws Exception {
    Experiment experiment = read("scenario: " + BASE + """

        set: {contract.quota: [0.004, 0.006]}
        factors:
          - {path: aiding.*.revenue, range: [0.5, 2], multiply: true}
          - {path: contract.quota, values: [1, 3], multiply: true}
          - {path: development.growthBase, values: [2], multiply: true}
        """);
    Scenario base = experiment.bases().get(0);
    Scenario scenario = at(experiment, "2", "3", "2");
    for (int i = 0; i < base.file().aiding().size(); i++) {
      assertThat(scenario.file().aiding().get(i).revenue()).isEqualTo(2 * base.file().aiding().get(i).revenue());
    }
    assertThat(scenario.file().contract().quota().values()).containsExactly(3 * .004, 3 * .006);
    assertThat(scenario.file().development().growthBase()).as("twice the default").isEqualTo(-.02);
    assertThat(Resolved.of(at(experiment, "1", "1", ""))).isEqualTo(Resolved.of(base));
    assertThatThrownBy(() -> read("scenario: " + BASE + "\nfactors: [{path: strategies.aiding, range: [1, 2], multiply: true}]")).hasMessageContaining("expected a number to multiply");
  }

  @Test
  void variantsAreAFactor() throws Exception {
    Experiment experiment = read("variants: [" + BASE + ", " + Path.of("scenarios/variants/law.yaml").toAbsolutePath() + "]\nfactors: [{path: assessment.stakes, range: [0, 1]}]");
    assertThat(experiment.factors()).extracting(Factor::name).containsExactly("scenario", "assessment.stakes");
    assertThat(experiment.factors().get(0).values()).containsExactly("baseline", "law");
    assertThat(at(experiment, "law", "0.5").name()).isEqualTo("law");
    assertThat(at(experiment, "law", "0.5").schedule().get(0).assessment().stakes().at(0)).isEqualTo(.5);
  }

  @Test
  void aTableSaysWhatItsColumnsAre() throws Exception {
    Files.writeString(folder.resolve("p.csv"), "point,assessment.stakes,strategies.aiding\n0,0.50,calculating\n1,,dutiful\n");
    Experiment experiment = read("scenario: " + BASE + "\ndesign: {kind: table, file: p.csv}");
    assertThat(experiment.listed()).containsExactly(List.of("0.5", "calculating"), List.of("", "dutiful"));
    assertThat(experiment.factors().get(0).number()).isTrue();
    assertThat(experiment.factors().get(1).number()).isFalse();
  }

  @Test
  void aFactorThatAnInterventionSetsIsTold() throws Exception {
    Experiment experiment = read("scenario: " + Path.of("scenarios/east-west-2012-2020.yaml").toAbsolutePath() + "\nfactors: [{path: assessment.stakes, range: [0, 1]}, {path: contract.quota, range: [0.001, 0.01]}]");
    assertThat(experiment.notes()).hasSize(3).first().isEqualTo("east-west-2012-2020 sets assessment.stakes from cycle 4 on, by an intervention: the factor holds before that only");
    assertThat(read("scenario: " + BASE + "\nset: {interventions: [{cycle: 3, set: {assessment: {inspection: 0.5}}}]}\nfactors: [{path: assessment.stakes, range: [0, 1]}]").notes()).isEmpty();
  }

  @Test
  void itCanBeSent() throws Exception {
    Experiment experiment = read("scenario: " + BASE + "\nfactors: [{path: assessment.stakes, range: [0, 2]}, {path: assessment.reputation, distribution: {kind: normal, mean: 1, sd: 0.1}}]");
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(experiment.space());
    }
    Space sent = (Space) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(Resolved.of(sent.scenario(List.of("1.5", ""), Strategies.builtIn()))).isEqualTo(Resolved.of(at(experiment, "1.5", "")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "design: {kind: grud}                                          | e.yaml:3:16: design.kind: expected one of grid, lhs, sobol, oat, table, morris, saltelli, not the text \"grud\". Maybe \"grid\"?",
      "design: {kind: lhs}                                           | e.yaml:3:9: design: this design needs the number of its points, as points: 100",
      "design: {kind: grid, points: 3}                               | e.yaml:3:9: design: points belongs to lhs, sobol and saltelli",
      "design: {kind: table}                                         | e.yaml:3:9: design: this design needs its table, as file: points.csv",
      "factors: [{path: assessment.stakes}]                          | e.yaml:3:11: factors[0]: expected range, distribution or values, as range: [0.1, 0.9]",
      "factors: [{path: assessment.stakes, range: [2, 1]}]           | e.yaml:3:11: factors[0]: expected the lowest and the highest value in this order, as range: [0.1, 0.9]",
      "factors: [{path: assessment.stakes, range: [0, 1], scale: log}] | e.yaml:3:11: factors[0]: a log scale needs a range above 0, and no distribution",
      "factors: [{path: assessment.stakes, values: []}]              | e.yaml:3:45: factors[0].values: expected a list of values, or values with a name each, not an empty one",
      "factors: [{path: assessment.stakes, values: [1, 1.0]}]        | e.yaml:3:49: factors[0].values: this value is listed twice",
      "factors: [{path: assessment.steaks, range: [0, 1]}]           | e.yaml:3:18: assessment.steaks: unknown key. Maybe \"stakes\"? (assessment.steaks at 0)",
      "factors: [{path: assessment.stakes, range: [0, 1e9]}]         | e.yaml:3:18: assessment.stakes: expected a number in [0,100] (utility; series), not 1000000000 (assessment.stakes at 1000000000)",
      "factors: [{path: run.seed, range: [0, 1]}]                    | e.yaml:3:18: factors[0].path: seed and replicates are those of the experiment: give seed or replicates there",
      "factors: [{path: scenario, values: [a, b]}]                   | e.yaml:3:18: factors[0].path: to vary the scenario file, give variants instead of scenario",
      "factors: [{path: strategies.aiding, values: [calculatin]}]    | e.yaml:3:46: strategies.aiding: no strategy is called \"calculatin\". Maybe \"calculating\"? (strategies.aiding at calculatin)",
      "window: 7..12                                                 | e.yaml:3:9: window: expected last, all, a cycle from 0 to 9 or A..B within them, not \"7..12\"",
      "indicators: [project_fut]                                     | e.yaml:3:14: indicators[0]: expected an indicator (see: pairaid list indicators), not the text \"project_fut\". Maybe \"project_fit\"?",
      "replicates: 0                                                 | e.yaml:3:13: replicates: expected a whole number in [1,1000000], not 0",
      "faktors: []                                                   | e.yaml:3:1: faktors: unknown key. Maybe \"factors\"?"})
  void whatIsWrongIsSaid(String line, String message) {
    assertThatThrownBy(() -> read("scenario: " + BASE + "\n" + line)).isInstanceOf(InvalidScenarioException.class).hasMessage(folder + "/" + message);
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThatThrownBy(() -> read("scenario: " + BASE + "\nreplicates: x\nwindow: last\nfactors: [{path: a}, {path: b, range: [2, 1]}]\ndesign: {kind: lhs}\n"))
        .satisfies(e -> assertThat(((InvalidScenarioException) e).problems()).hasSize(4));
    assertThatThrownBy(() -> read("replicates: 3\n")).hasMessageContaining("expected either scenario or variants");
  }

  @Test
  void aTableThatDoesNotFitIsTold() throws Exception {
    Files.writeString(folder.resolve("p.csv"), "assessment.stakes\n0.5\n7\n");
    assertThatThrownBy(() -> read("scenario: " + BASE + "\ndesign: {kind: table, file: p.csv}\nfactors: [{path: assessment.stakes, range: [0, 2]}]"))
        .hasMessage(folder + "/p.csv:3:1: assessment.stakes: expected a number from 0 to 2, not \"7\"");
    Files.writeString(folder.resolve("p.csv"), "assessment.steaks\n0.5\n");
    assertThatThrownBy(() -> read("scenario: " + BASE + "\ndesign: {kind: table, file: p.csv}\nfactors: [{path: assessment.stakes, range: [0, 2]}]"))
        .hasMessageContaining("p.csv:1:1: no factor is called \"assessment.steaks\". Maybe \"assessment.stakes\"?").hasMessageContaining("the table has no column \"assessment.stakes\"");
  }
}
