package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Fitted;
import org.pairaid.experiment.CalibrationResults.Year;
import org.pairaid.model.Text;

/**
 * Fit and prediction, year by year.
 *
 * @param results the calibration
 * @param figures all pictures
 */
record PredictionSection(CalibrationResults results, List<Rendered> figures) implements Section {
  @Override
  public String id() {
    return "fit";
  }

  @Override
  public Text title() {
    return results.holdout() == null ? new Text("Fit", "拟合") : new Text("Fit and prediction", "拟合与预测");
  }

  @Override
  public String html() {
    StringBuilder html = new StringBuilder();
    for (Fitted series : results.series()) {
      html.append(new PictureSection("", title(), CalibrationFitPlot.name(series), figures).html()).append(table(series));
    }
    return html.append(new PictureSection("", title(), ResidualsPlot.NAME, figures).html()).toString();
  }

  private String table(Fitted series) {
    HtmlTable table = new HtmlTable(true).words(new Text("Year", "年份")).words(new Text("Part", "用途")).numbers(new Text("Observed", "观测")).numbers(new Text("Median", "中位数")).numbers(new Text("Interval", "区间"))
        .numbers(new Text("Residual", "残差")).numbers(new Text("Nearest point", "最近点")).numbers(new Text("Residual", "残差"));
    CalibrationWords.NAIVE.forEach(name -> table.numbers(CalibrationWords.forecast(name)));
    for (Year year : series.years()) {
      Text part = switch (year.part()) {
        case "fit" -> new Text("fitted", "拟合");
        case "holdout" -> new Text("held out", "留出");
        default -> new Text("neither", "未用");
      };
      table.row(List.of("" + year.year(), Html.both(part), number(year.observed()), number(year.median()), number(year.low()) + " – " + number(year.high()), Numbers.of(year.medianResidual(), 3), number(year.simulated()),
          Numbers.of(year.residual(), 3), number(year.last()), number(year.trend()), number(year.change())), year.part().equals("holdout"));
    }
    return table.html();
  }

  private static String number(double value) {
    return Numbers.significant(value, 4);
  }
}
