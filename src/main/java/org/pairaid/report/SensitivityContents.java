package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/** The report on a study of sensitivity. */
final class SensitivityContents implements Contents {
  /** As it stands in the folder: it changes when a derived table is written. */
  private Manifest manifest;
  private final SensitivityResults results;

  SensitivityContents(Manifest manifest, SensitivityResults results) {
    this.manifest = manifest;
    this.results = results;
  }

  @Override
  public Text title() {
    return results.title();
  }

  @Override
  public Text question() {
    return results.outcomes().size() == 1 ? Words.of("Which parameters matter for %s, and which do not?", "哪些参数影响%s，哪些不影响？", Tornado.lower(results.outcomes().get(0).indicator().title()))
        : new Text("Which parameters matter for these outcomes, and which do not?", "哪些参数影响这些结果，哪些不影响？");
  }

  @Override
  public List<Text> headline() {
    var sentences = new ArrayList<Text>();
    for (SensitivityOutcome outcome : results.outcomes()) {
      Text doubts = SensitivityWords.doubts(results, outcome);
      Text leading = SensitivityWords.leading(results, outcome);
      sentences.add(doubts.en().isEmpty() ? leading : Words.join(leading, doubts));
    }
    sentences.add(SensitivityWords.convergence(results));
    return sentences;
  }

  @Override
  public List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    figures.add(new SensitivityMap(results).figure());
    for (SensitivityOutcome outcome : results.outcomes()) {
      if (SensitivitySection.drawn(outcome)) {
        figures.add(new Tornado(results, outcome).figure());
        if (results.screening()) {
          figures.add(new EffectsPlot(results, outcome).figure());
        }
        figures.add(new ResponsePlot(results, outcome).figure());
      }
    }
    return figures;
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    var sections = new ArrayList<Section>();
    sections.add(new InShortSection(headline()));
    sections.add(new PictureSection("map", new Text("All outcomes", "全部结果"), SensitivityMap.NAME, figures));
    for (SensitivityOutcome outcome : results.outcomes()) {
      sections.add(new SensitivitySection(results, outcome, figures));
    }
    sections.add(new SensitivityMethodSection(results));
    sections.addAll(List.of(new RunSection(manifest), new FilesSection(manifest), new StressSection(manifest, question()), new LimitsSection()));
    return sections;
  }

  @Override
  public List<Text> names() {
    return List.of(results.title());
  }

  @Override
  public List<String> scripts() {
    return List.of();
  }

  @Override
  public void write(Path folder) throws IOException {
    results.write(folder);
    manifest = ManifestReader.read(folder);
  }

  /** The size of the study, then {@code what} a picture shows. */
  static Text over(SensitivityResults results, Text what) {
    return Words.of("%s runs: %s %s, %s · %s", "%s次运行：%s%s，%s · %s", Captions.thousands(results.runs()), Captions.thousands(results.design().units()), SensitivityWords.units(results),
        results.replicates() == 1 ? new Text("1 replicate", "重复1次") : Words.of("%d replicates", "重复%d次", results.replicates()), what);
  }
}
