package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.ClaimResults;
import org.pairaid.experiment.Exploration;
import org.pairaid.experiment.ResultsException;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.experiment.SweepResults;
import org.pairaid.experiment.Winners;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The report on a results folder: plots and one page, made from the stored tables alone. */
public final class Report {
  /** Name of the page on an exploration. */
  public static final String EXPLORATION = "explore.html";

  private final Path results;
  private final String page;
  private final Manifest manifest;
  private final Contents contents;
  private final List<String> warnings = new ArrayList<>();

  private Report(Path results, Manifest manifest, Contents contents, List<String> missing) {
    this(results, "report.html", manifest, contents, missing);
  }

  private Report(Path results, String page, Manifest manifest, Contents contents, List<String> missing) {
    this.results = results;
    this.page = page;
    this.manifest = manifest;
    this.contents = contents;
    if (!missing.isEmpty()) {
      warnings.add(CyclesTable.FILE + " has no column " + String.join(", ", missing) + ": another version of the program wrote it, and these stay empty.");
    }
  }

  /**
   * Reads a results folder.
   *
   * @param resultsDir folder with {@code manifest.json} and the tables; of one run, {@code governments.csv} may be absent
   * @throws ResultsException if it holds no results, or damaged or half-written ones; the message says what and what to try
   * @throws IOException if a file cannot be read
   */
  public static Report of(Path resultsDir) throws IOException {
    Manifest manifest = ManifestReader.read(resultsDir);
    if (CalibrationResults.in(resultsDir)) {
      return new Report(resultsDir, manifest, new CalibrationContents(manifest, CalibrationResults.read(resultsDir)), List.of());
    }
    if (SweepResults.in(resultsDir)) {
      return new Report(resultsDir, manifest, new SweepContents(manifest, SweepResults.read(resultsDir)), List.of());
    }
    if (SensitivityResults.in(resultsDir)) {
      return of(resultsDir, SensitivityResults.read(resultsDir));
    }
    if (manifest.scenarios().isEmpty()) {
      return new Report(resultsDir, manifest, new ClaimsContents(manifest, ClaimResults.read(resultsDir)), List.of());
    }
    CyclesTable cycles = CyclesTable.read(resultsDir, manifest);
    List<Adoption> adoptions = AdoptionTable.read(resultsDir, manifest);
    Contents contents = manifest.validation() ? new ValidationContents(manifest, cycles)
        : manifest.comparison().isPresent()
        ? new ComparisonContents(manifest, Compared.read(resultsDir, manifest, manifest.comparison().get(), cycles.ensembles()), adoptions)
        : new RunContents(manifest, cycles, GovernmentsTable.read(resultsDir, manifest), adoptions);
    return new Report(resultsDir, manifest, contents, cycles.missing());
  }

  /** The page {@value #EXPLORATION} on what was found in a sweep, beside its report. */
  public static Report exploring(Path resultsDir, Optional<Exploration> found, Optional<Winners> winners) throws IOException {
    Manifest manifest = ManifestReader.read(resultsDir);
    return new Report(resultsDir, EXPLORATION, manifest, new ExploreContents(manifest, found, winners), List.of());
  }

  /** The report on a study of sensitivity that has been read from {@code resultsDir}. */
  public static Report of(Path resultsDir, SensitivityResults results) throws IOException {
    Manifest manifest = ManifestReader.read(resultsDir);
    return new Report(resultsDir, manifest, new SensitivityContents(manifest, results), List.of());
  }

  /**
   * Writes {@code plots/NAME.png} and {@code plots/NAME.svg} in one language, {@code report.html} with both, for a comparison
   * {@code differences.csv} and {@code audit.csv}, and {@code observed.csv} and {@code targets.csv} where scenarios are held against such. Each file is replaced as a whole or not at all; pictures left
   * by an earlier report of indicators that have none now are deleted.
   *
   * @param language {@code en} or {@code zh}: language of the plots, and the one the page opens in
   * @throws IOException if Java finds no font to draw with, or a file cannot be written
   */
  public void write(String language) throws IOException {
    if (!Words.ENGLISH.equals(language) && !Words.CHINESE.equals(language)) {
      throw new IllegalArgumentException("language is en or zh, not " + language);
    }
    Fonts.missing(language, contents.names()).filter(warning -> !warnings.contains(warning)).ifPresent(warnings::add);
    contents.write(results);
    List<Rendered> rendered = Rendered.all(contents.figures(), language);
    var files = new AtomicFiles(results);
    for (Rendered figure : rendered) {
      files.write("plots/" + figure.figure().name() + ".png", figure.png());
      files.write("plots/" + figure.figure().name() + ".svg", Canvas.file(figure.svg(language), figure.height()));
    }
    Set<String> drawn = rendered.stream().map(figure -> figure.figure().name()).collect(Collectors.toSet());
    for (Indicator indicator : Indicators.ALL) {
      if (!drawn.contains(indicator.name())) {
        Files.deleteIfExists(results.resolve("plots/" + indicator.name() + ".png"));
        Files.deleteIfExists(results.resolve("plots/" + indicator.name() + ".svg"));
      }
    }
    files.write(page, new Page(manifest, contents, rendered, language).html());
  }

  /** What came out, a sentence each. */
  public List<Text> headline() {
    return contents.headline();
  }

  /** What the user should know of the report: found while reading, and after {@link #write} while drawing. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
