package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Text;
import org.pairaid.scenario.Pattern;

/** The report that holds the model against the record. */
final class ValidationContents implements Contents {
  /** As it stands in the folder: it changes when a derived table is written. */
  private Manifest manifest;
  private final List<Ensemble> ensembles;
  private final Validation validation;

  ValidationContents(Manifest manifest, CyclesTable cycles) {
    this.manifest = manifest;
    ensembles = cycles.ensembles();
    validation = new Validation(Pattern.all(), ensembles);
  }

  @Override
  public Text title() {
    return new Text("The model against the record", "模型与记录事实的对照");
  }

  @Override
  public Text question() {
    return new Text("Which patterns on record of paired aid does the model show, and which not?", "模型呈现了对口支援记录中的哪些模式，又有哪些没有呈现？");
  }

  @Override
  public List<Text> headline() {
    return List.of(validation.count());
  }

  @Override
  public List<Figure> figures() {
    return List.of();
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    var sections = new ArrayList<Section>();
    sections.add(new ValidationSection(validation));
    ensembles.forEach(ensemble -> sections.add(new RecordSection(ensemble)));
    sections.addAll(List.of(new RunSection(manifest), new ParametersSection(manifest), new FilesSection(manifest), new StressSection(manifest, question()), new LimitsSection()));
    return sections;
  }

  @Override
  public List<Text> names() {
    return List.of();
  }

  @Override
  public List<String> scripts() {
    return List.of();
  }

  @Override
  public void write(Path results) throws IOException {
    HeldAgainst.write(results, ensembles);
    manifest = ManifestReader.read(results);
  }
}
