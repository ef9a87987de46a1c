package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.experiment.SweepEffect;
import org.pairaid.experiment.SweepResults;
import org.pairaid.model.Text;

/** The report on a sweep. */
final class SweepContents implements Contents {
  private final Manifest manifest;
  private final SweepResults results;
  private final List<List<SweepEffect>> effects;

  SweepContents(Manifest manifest, SweepResults results) {
    this.manifest = manifest;
    this.results = results;
    effects = IntStream.range(0, results.indicators().size()).mapToObj(indicator -> SweepEffect.of(results, indicator)).toList();
  }

  @Override
  public Text title() {
    return results.title();
  }

  @Override
  public Text question() {
    return new Text("How do these outcomes differ over the space of these factors?", "在这些因素构成的空间中，结果有何差异？");
  }

  @Override
  public List<Text> headline() {
    var sentences = new ArrayList<Text>();
    IntStream.range(0, effects.size()).forEach(indicator -> sentences.add(SweepWords.leading(results, indicator, effects.get(indicator))));
    Text unfinished = SweepWords.unfinished(results);
    if (!unfinished.en().isEmpty()) {
      sentences.add(unfinished);
    }
    return sentences;
  }

  private SweepPlot plot(int indicator) {
    return new SweepPlot(results, indicator, effects.get(indicator));
  }

  @Override
  public List<Figure> figures() {
    return IntStream.range(0, effects.size()).filter(indicator -> !effects.get(indicator).isEmpty()).mapToObj(indicator -> plot(indicator).figure()).toList();
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    var sections = new ArrayList<Section>();
    sections.add(new InShortSection(headline()));
    for (int i = 0; i < effects.size(); i++) {
      sections.add(new SweepSection(results, i, effects.get(i), plot(i), figures));
    }
    sections.addAll(List.of(new SweepMethodSection(results), new RunSection(manifest), new FilesSection(manifest), new StressSection(manifest, question()), new LimitsSection()));
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
    // All tables are written as the runs are.
  }
}
