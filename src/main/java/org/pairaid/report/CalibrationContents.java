package org.pairaid.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.model.Text;

/**
 * The report on a calibration.
 *
 * @param manifest what the folder says of itself
 * @param results what was found
 */
record CalibrationContents(Manifest manifest, CalibrationResults results) implements Contents {
  @Override
  public Text title() {
    return results.title();
  }

  @Override
  public Text question() {
    return results.holdout() == null
        ? Words.of("How near does the model come to what was observed in %s, and what do these data tell of its parameters?", "模型能在多大程度上拟合%s年的观测，这些数据又能说明哪些参数？", CalibrationWords.years(results.fit()))
        : Words.of("Fitted to %s alone, does the model foresee %s, and what do these data tell of its parameters?", "仅以%s年拟合的模型能否预见%s年，这些数据又能说明哪些参数？", CalibrationWords.years(results.fit()),
            CalibrationWords.years(results.holdout()));
  }

  @Override
  public List<Text> headline() {
    return CalibrationWords.headline(results);
  }

  @Override
  public List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    results.series().forEach(series -> figures.add(new CalibrationFitPlot(results, series).figure()));
    figures.add(new ResidualsPlot(results).figure());
    figures.add(new ProfilesPlot(results).figure());
    if (results.factors().size() > 1) {
      figures.add(new PosteriorPlot(results).figure());
    }
    return figures;
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    return List.of(new InShortSection(headline()), new PredictionSection(results, figures), new ScoresSection(results), new ToldSection(results, figures), new RecoverySection(results), new CalibrationMethodSection(results), new CalibrationLimitsSection(results),
        new RunSection(manifest), new FilesSection(manifest), new StressSection(manifest, question()), new LimitsSection());
  }

  @Override
  public List<Text> names() {
    return List.of(results.title(), results.base());
  }

  @Override
  public List<String> scripts() {
    return List.of();
  }

  @Override
  public void write(Path folder) {
    // The calibration has written all its tables.
  }
}
