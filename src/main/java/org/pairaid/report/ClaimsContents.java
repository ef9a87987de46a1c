package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.ClaimResult;
import org.pairaid.experiment.ClaimResults;
import org.pairaid.model.Text;

/** The report on claims of the literature. */
final class ClaimsContents implements Contents {
  /** As it stands in the folder: it changes when a derived table is written. */
  private Manifest manifest;
  private final ClaimResults claims;

  ClaimsContents(Manifest manifest, ClaimResults claims) {
    this.manifest = manifest;
    this.claims = claims;
  }

  @Override
  public Text title() {
    return new Text("Claims of the literature, run", "文献论断的仿真检验");
  }

  @Override
  public Text question() {
    return new Text("Which claims of the literature on paired aid hold in the model, which do not, and on what does that depend?", "对口支援文献中的哪些论断在模型中成立，哪些不成立，又取决于什么？");
  }

  @Override
  public List<Text> headline() {
    return List.of(ClaimWords.count(claims.results()));
  }

  @Override
  public List<Figure> figures() {
    return List.of(new ClaimForest(claims.results()).figure());
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    var sections = new ArrayList<Section>();
    sections.add(new VerdictsSection(claims));
    sections.add(new PictureSection("forest", new Text("All claims", "全部论断"), ClaimForest.NAME, figures));
    for (ClaimResult result : claims.results()) {
      sections.add(new ClaimSection(result));
    }
    sections.addAll(List.of(new RunSection(manifest), new FilesSection(manifest), new StressSection(manifest, question()), new LimitsSection()));
    return sections;
  }

  @Override
  public List<Text> names() {
    return claims.results().stream().map(result -> result.claim().claim()).toList();
  }

  @Override
  public List<String> scripts() {
    return List.of();
  }

  @Override
  public void write(Path results) throws IOException {
    claims.write(results);
    manifest = ManifestReader.read(results);
  }
}
