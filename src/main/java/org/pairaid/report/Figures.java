package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The pictures that a report is made of. */
final class Figures {
  static final String OVERVIEW = "overview";
  static final String LEVERS = "levers";
  static final String FIT = "fit_parts";
  static final String SCORES = "scores";
  static final String RECEIVERS = "dependence_by_receiver";

  private static final List<String> OUTCOMES = List.of("avoidance", "aid_dependence", "project_fit", "funds");
  private static final Text PANELS = Words.of("The first %d scenarios are shown.", "仅显示前%d个情景。", LinesPlot.PANELS);

  private final List<Ensemble> ensembles;

  private Figures(List<Ensemble> ensembles) {
    this.ensembles = ensembles;
  }

  /**
   * All pictures that the results allow.
   *
   * @param indicators the indicators worth a picture
   */
  static List<Figure> of(List<Ensemble> ensembles, List<ReceiverMeans> receivers, List<Indicator> indicators) {
    var figures = new Figures(ensembles);
    var all = new ArrayList<Figure>();
    all.add(figures.overview(indicators));
    all.add(figures.lines(LEVERS, new Text("Levers of blame avoidance", "五种避责策略"),
        new Text("The five levers of the aiders, means over aiders with partners.", "支援方的五种避责策略，有结对的支援方均值。"), false, "pleading", "delegation", "selectivity",
        "collusion", "showcase"));
    all.add(figures.lines(FIT, new Text("Project fit and its four parts", "项目适配度及其四个部分"),
        new Text("Project fit is the weighted geometric mean of the four parts; all weighted by funds launched.", "项目适配度为四个部分的加权几何平均，均按立项资金加权。"), false, "project_fit",
        "fit_domain", "fit_target_group", "fit_process", "fit_point"));
    all.add(figures.lines(SCORES, new Text("Reported and true score", "上报得分与真实得分"),
        new Text("What the assessment says and what was achieved in truth, means over aiders with partners; the shaded gap between them is the assessment gap.",
            "考核得分与真实成效，有结对的支援方均值；阴影为考核偏差。"),
        true, "reported_score", "true_score"));
    for (int i = 0; i < receivers.size(); i++) {
      all.add(figures.receivers(ensembles.get(i), receivers.get(i)));
    }
    ChannelsPlot.of(ensembles).ifPresent(all::add);
    for (FigureGroup group : FigureGroup.ALL) {
      List<Indicator> together = group.together(indicators);
      if (!together.isEmpty()) {
        all.add(new GroupPlot(group, together, ensembles).figure());
      }
    }
    for (Indicator indicator : indicators) {
      all.add(new Figure(indicator.name(), indicator.title(), sentence(indicator.definition()),
          language -> new IndicatorPlot(ensembles, indicator, language).sheet()));
    }
    return all;
  }

  /** The headline outcomes and the money; in the place of those that are not worth a picture, what was observed. */
  private Figure overview(List<Indicator> indicators) {
    Text title = new Text("Overview", "总览");
    Text caption = new Text("The three headline outcomes and the money behind them, as far as the scenario has them, then what was observed.", "三项主要结果及相应资金（以情景所含者为限），其后为有观测值的指标。");
    List<Indicator> outcomes = OUTCOMES.stream().map(Figures::indicator).toList();
    List<Indicator> panels = Stream.concat(outcomes.stream(), indicators.stream().filter(this::observed)).filter(indicators::contains).distinct().limit(OUTCOMES.size()).toList();
    boolean whole = panels.equals(outcomes) || panels.isEmpty();
    Text name = whole ? new Text("Blame avoidance, aid dependence, project fit", "避责、援助依赖与项目适配度") : title;
    Text what = whole ? new Text("The three headline outcomes and the money behind them.", "三项主要结果及相应资金。") : caption;
    return new Figure(OVERVIEW, name, what, language -> IndicatorPlot.together((whole ? outcomes : panels).stream().map(panel -> new IndicatorPlot(ensembles, panel, language)).toList(), name,
        Math.min(2, whole ? 2 : panels.size()), Sheet.HEIGHT));
  }

  private boolean observed(Indicator indicator) {
    return ensembles.stream().anyMatch(ensemble -> ensemble.scenario().observed().has(indicator.name()) || ensemble.totals().containsKey(indicator));
  }

  private Figure lines(String name, Text title, Text caption, boolean means, String... indicators) {
    var plot = new LinesPlot(title, List.of(indicators).stream().map(Figures::indicator).toList(), means, means);
    return new Figure(name, title, ensembles.size() > LinesPlot.PANELS ? Words.join(caption, PANELS) : caption, language -> plot.sheet(ensembles, language));
  }

  private Figure receivers(Ensemble ensemble, ReceiverMeans means) {
    Text title = new Text("Aid dependence by receiver", "各受援方的援助依赖");
    Text caption = new Text("Paired aid in each receiver's resources, mean over the cycle's periods and over replicates; dark is dependent.",
        "各受援方总资源中对口支援资金的比重，期间与各次重复均值；颜色越深依赖越高。");
    Text sampled = Words.of("From the first %s of %s replicates.", "取自%2$s次重复中的前%1$s次。", Captions.thousands(means.replicates()),
        Captions.thousands(ensemble.scenario().replicatesDone()));
    String name = ensembles.size() == 1 ? RECEIVERS : RECEIVERS + "-" + ensemble.scenario().name();
    return new Figure(name, title, means.sampled() ? Words.join(caption, sampled) : caption,
        language -> new HeatMap(ensemble, means, indicator("aid_dependence")).sheet(title, language));
  }

  /** The definition with a full stop. */
  static Text sentence(Text definition) {
    return new Text(definition.en().endsWith(".") ? definition.en() : definition.en() + ".", definition.zh().endsWith("。") ? definition.zh() : definition.zh() + "。");
  }

  static Indicator indicator(String name) {
    return Indicators.find(name).orElseThrow(() -> new IllegalStateException("no indicator " + name));
  }
}
