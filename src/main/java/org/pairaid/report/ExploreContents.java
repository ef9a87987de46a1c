package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairaid.experiment.Exploration;
import org.pairaid.experiment.Winners;
import org.pairaid.model.Text;

/** The page on an exploration of a sweep: where something happens, and which level of a factor wins where. */
final class ExploreContents implements Contents {
  private final Manifest manifest;
  private final Optional<Exploration> found;
  private final Optional<Winners> winners;

  ExploreContents(Manifest manifest, Optional<Exploration> found, Optional<Winners> winners) {
    this.manifest = manifest;
    this.found = found;
    this.winners = winners;
  }

  @Override
  public Text title() {
    return found.map(Exploration::results).or(() -> winners.map(Winners::results)).orElseThrow().title();
  }

  @Override
  public Text question() {
    Optional<Text> where = found.map(ExploreWords::question);
    Optional<Text> who = winners.map(ExploreWords::question);
    return where.isPresent() && who.isPresent() ? Words.join(where.get(), who.get()) : where.or(() -> who).orElseThrow();
  }

  @Override
  public List<Text> headline() {
    var sentences = new ArrayList<Text>();
    found.ifPresent(exploration -> sentences.addAll(ExploreWords.found(exploration)));
    winners.ifPresent(won -> sentences.addAll(ExploreWords.won(won)));
    return sentences;
  }

  @Override
  public List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    found.filter(Exploration::told).ifPresent(exploration -> {
      new DiscoveryPlot(exploration).map().ifPresent(figures::add);
      figures.add(new DiscoveryPlot(exploration).trajectory());
    });
    winners.flatMap(won -> new WinnersPlot(won).figure()).ifPresent(figures::add);
    return figures;
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    var sections = new ArrayList<Section>();
    sections.add(new InShortSection(headline()));
    found.ifPresent(exploration -> sections.add(new DiscoverySection(exploration, figures)));
    winners.ifPresent(won -> sections.add(new WinnersSection(won, figures)));
    sections.addAll(List.of(new RunSection(manifest), new FilesSection(manifest), new StressSection(manifest, question()), new LimitsSection()));
    return sections;
  }

  @Override
  public List<Text> names() {
    return List.of(title());
  }

  @Override
  public List<String> scripts() {
    return List.of();
  }

  @Override
  public void write(Path results) throws IOException {
    if (found.isPresent()) {
      found.get().write(results);
    }
    if (winners.isPresent()) {
      winners.get().write(results);
    }
  }
}
