package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.DerivedTable;
import org.pairaid.indicator.Applicable;
import org.pairaid.model.Text;

/** The report of one run. */
final class RunContents implements Contents {
  private static final Text QUESTION = new Text(
      "Under these rules of paired aid, how far do aiding governments avoid blame, how dependent do receiving places become, and how well do projects fit what is needed?",
      "在这样的对口支援规则下，支援方政府在多大程度上避责，受援地区会变得多依赖援助，援助项目又在多大程度上符合需要？");

  /** As it stands in the folder: it changes when a derived table is written. */
  private Manifest manifest;
  private final List<Ensemble> ensembles;
  private final List<ReceiverMeans> receivers;
  private final List<Adoption> adoptions;
  private final Applicable applicable;

  RunContents(Manifest manifest, CyclesTable cycles, List<ReceiverMeans> receivers, List<Adoption> adoptions) {
    this.manifest = manifest;
    ensembles = cycles.ensembles();
    applicable = cycles.applicable();
    this.receivers = receivers;
    this.adoptions = adoptions;
  }

  @Override
  public Text title() {
    List<ScenarioEntry> scenarios = manifest.scenarios();
    return scenarios.size() == 1 ? scenarios.get(0).title() : Words.of("%s and %d more", "%s及其他%d个情景", scenarios.get(0).title(), scenarios.size() - 1);
  }

  @Override
  public Text question() {
    return QUESTION;
  }

  @Override
  public List<Text> headline() {
    return ensembles.stream().flatMap(ensemble -> HeadlineSection.sentences(ensemble).stream()).toList();
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(Figures.of(ensembles, receivers, applicable.pictured()));
    if (!adoptions.isEmpty()) {
      figures.add(new AdoptionPlot(adoptions, ensembles).figure());
    }
    return figures;
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    var sections = new ArrayList<Section>();
    sections.add(new HeadlineSection(ensembles));
    sections.add(new RunSection(manifest));
    FigureGroup.ALL.forEach(group -> sections.add(new FiguresSection(group, figures)));
    sections.add(new ObservedSection(ensembles));
    sections.add(new TargetsSection(ensembles));
    sections.add(new FinalSection(ensembles, applicable));
    sections.add(new InterventionsSection(manifest));
    sections.add(new ParametersSection(manifest));
    sections.add(new GovernmentsSection(manifest));
    sections.add(new FilesSection(manifest));
    sections.add(new StressSection(manifest, QUESTION));
    sections.add(new LimitsSection());
    return sections;
  }

  @Override
  public List<Text> names() {
    var names = new ArrayList<Text>();
    manifest.scenarios().forEach(scenario -> names.add(scenario.title()));
    receivers.forEach(means -> means.receivers().forEach(id -> names.add(Governments.name(means.scenario(), id))));
    return names;
  }

  @Override
  public List<String> scripts() {
    return List.of();
  }

  @Override
  public void write(Path results) throws IOException {
    if (!adoptions.isEmpty()) {
      DerivedTable.write(results, Adoption.FILE, Adoption.table(adoptions));
    }
    HeldAgainst.write(results, ensembles);
    manifest = ManifestReader.read(results);
  }
}
