package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Text;

/** The report of variants compared. */
final class ComparisonContents implements Contents {
  private final Manifest manifest;
  private final Compared compared;

  ComparisonContents(Manifest manifest, Compared compared) {
    this.manifest = manifest;
    this.compared = compared;
  }

  @Override
  public Text title() {
    int others = compared.others().size();
    return others == 1 ? Words.of("%s, compared with %s", "%s与%s的比较", compared.title(compared.others().get(0)), compared.title(compared.reference()))
        : Words.of("%d variants, compared with %s", "%d个方案与%s的比较", others, compared.title(compared.reference()));
  }

  @Override
  public Text question() {
    return new Text("Which rules of paired aid leave less blame avoidance, less aid dependence and better fitting projects, and how sure is that?",
        "哪种对口支援规则能减少避责、降低援助依赖并使项目更符合需要？这一结论有多可靠？");
  }

  @Override
  public List<Text> headline() {
    return List.of();
  }

  @Override
  public List<Figure> figures() {
    return ComparisonFigures.of(compared);
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    return new ArrayList<>();
  }

  @Override
  public List<Text> names() {
    return manifest.scenarios().stream().map(ScenarioEntry::title).toList();
  }

  @Override
  public List<String> scripts() throws IOException {
    return List.of();
  }

  @Override
  public void write(Path results) throws IOException {
    compared.comparison().write(results);
  }
}
