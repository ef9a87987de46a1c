package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.ResultsException;
import org.pairaid.model.Text;

/** The report on a results folder: plots and one page, made from the stored tables alone. */
public final class Report {
  private final Path results;
  private final Manifest manifest;
  private final List<Ensemble> ensembles;
  private final List<ReceiverMeans> receivers;
  private final List<String> warnings = new ArrayList<>();

  private Report(Path results, Manifest manifest, CyclesTable cycles, List<ReceiverMeans> receivers) {
    this.results = results;
    this.manifest = manifest;
    this.receivers = receivers;
    ensembles = cycles.ensembles();
    if (!cycles.missing().isEmpty()) {
      warnings.add(CyclesTable.FILE + " has no column " + String.join(", ", cycles.missing()) + ": another version of the program wrote it, and these stay empty.");
    }
  }

  /**
   * Reads a results folder.
   *
   * @param resultsDir folder with {@code manifest.json} and {@code cycles.csv}; {@code governments.csv} may be absent
   * @throws ResultsException if it holds no results, or damaged or half-written ones; the message says what and what to try
   * @throws IOException if a file cannot be read
   */
  public static Report of(Path resultsDir) throws IOException {
    Manifest manifest = ManifestReader.read(resultsDir);
    return new Report(resultsDir, manifest, CyclesTable.read(resultsDir, manifest), GovernmentsTable.read(resultsDir, manifest));
  }

  /**
   * Writes {@code plots/NAME.png} and {@code plots/NAME.svg} in one language, and {@code report.html} with both. Each file is
   * replaced as a whole or not at all.
   *
   * @param language {@code en} or {@code zh}: language of the plots, and the one the page opens in
   * @throws ResultsException if Java finds no font to draw with
   * @throws IOException if a file cannot be written
   */
  public void write(String language) throws IOException {
    if (!Words.ENGLISH.equals(language) && !Words.CHINESE.equals(language)) {
      throw new IllegalArgumentException("language is en or zh, not " + language);
    }
    Fonts.missing(language, names()).filter(warning -> !warnings.contains(warning)).ifPresent(warnings::add);
    List<Figure> figures = Figures.of(ensembles, receivers);
    List<Rendered> rendered = figures.parallelStream().map(figure -> Rendered.of(figure, language)).toList();
    var files = new AtomicFiles(results);
    for (Rendered figure : rendered) {
      files.write("plots/" + figure.figure().name() + ".png", figure.png());
      files.write("plots/" + figure.figure().name() + ".svg", Canvas.file(figure.svg(language)));
    }
    files.write("report.html", new Page(manifest, ensembles, rendered, language).html());
  }

  /** What became of the headline outcomes, a sentence each; scenario by scenario. */
  public List<Text> headline() {
    return ensembles.stream().flatMap(ensemble -> HeadlineSection.sentences(ensemble).stream()).toList();
  }

  /** What the user should know of the report: found while reading, and after {@link #write} while drawing. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  private List<Text> names() {
    var names = new ArrayList<Text>();
    manifest.scenarios().forEach(scenario -> names.add(scenario.title()));
    receivers.forEach(means -> means.receivers().forEach(id -> names.add(Governments.name(means.scenario(), id))));
    return names;
  }
}
