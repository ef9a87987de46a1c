package org.pairaid.report;

import java.util.stream.Collectors;
import org.pairaid.calibration.Scale;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Fitted;
import org.pairaid.model.Text;

/**
 * How the fit was looked for.
 *
 * @param results the calibration
 */
record CalibrationMethodSection(CalibrationResults results) implements Section {
  @Override
  public String id() {
    return "method";
  }

  @Override
  public Text title() {
    return new Text("How this was done", "方法");
  }

  @Override
  public String html() {
    CalibrationResults.Terms terms = results.terms();
    Text distance = Words.of("Distance: the root of the weighted mean of squared errors over series and years; an error is ln(simulated / observed) for amounts, cut at a thousandfold, and (simulated − observed) over the observed mean of the years of the fit "
        + "otherwise. Simulated is the mean of %d replicates, the same random numbers at all points, so that the spread by chance is no error. Series: %s.",
        "距离：各序列、各年份误差平方的加权平均之平方根；数额的误差为ln（模拟/观测），以千倍为限，其余为（模拟−观测）与拟合年份观测均值之比。模拟值为%d次重复的均值，各点使用相同的随机数，因此随机离散不计为误差。序列：%s。", terms.replicates(),
        new Text(series("en"), series("zh")));
    Text search = Words.of("Nearest point: CMA-ES (Hansen and Ostermeier 2001), %d searches of at most %s points; the first begins in the middle of the ranges, the others by chance and with a doubled population (Auger and Hansen 2005).",
        "最近点：CMA-ES（Hansen与Ostermeier 2001），搜索%d次，每次至多%s个点；首次从范围中点开始，其后随机起点并使种群加倍（Auger与Hansen 2005）。", terms.searches(), Captions.thousands(terms.evaluationsEach()));
    Text abc = Words.of("Distribution: sequential approximate Bayesian computation (Lenormand, Jabot and Deffuant 2013). Before the data all of a range counts alike; what is kept are points within a distance of %s (asked for: %s), %s of them, worth %s of equal weight. The "
        + "tolerance plays the part of the error of model and data (Wilkinson 2013): a wider one keeps more.",
        "分布：序贯近似贝叶斯计算（Lenormand、Jabot与Deffuant 2013）。先验在取值范围内均匀；保留距离在%s以内（要求%s）的点，共%s个，相当于%s个等权点。容差代表模型与数据的误差（Wilkinson 2013），容差越大，保留的点越多。", CalibrationWords.distance(terms.tolerance()),
        CalibrationWords.distance(terms.wanted()), Captions.thousands(results.weights().length), Numbers.of(terms.effectiveSize(), 0));
    return Html.paragraph(distance) + Html.paragraph(search) + Html.paragraph(abc) + Html.paragraph(Words.of("%s points were tried; seed %s. evaluations.csv has all of them.", "共试%s个点，种子%s，全部见evaluations.csv。",
        Captions.thousands(terms.evaluations()), "" + terms.seed()));
  }

  private String series(String language) {
    return results.series().stream().map(series -> one(series).in(language)).collect(Collectors.joining("en".equals(language) ? ", " : "、"));
  }

  private static Text one(Fitted series) {
    Text scale = series.scale() == Scale.LOG ? new Text("logarithms", "对数") : new Text("differences", "差值");
    return series.weight() == 0 ? Words.of("%s (not fitted)", "%s（未拟合）", series.indicator().title()) : Words.of("%s (%s, weight %s)", "%s（%s，权重%s）", series.indicator().title(), scale, Numbers.plain(series.weight()));
  }
}
