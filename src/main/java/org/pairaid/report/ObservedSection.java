package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.model.Text;

/** How far scenarios are from what was observed: in words and year by year for one, in a line for each of several. */
final class ObservedSection implements Section {
  private static final Text INSIDE = new Text("inside", "在内");
  private static final Text ABOVE = new Text("above", "高于");
  private static final Text BELOW = new Text("below", "低于");

  private final List<Ensemble> ensembles;

  ObservedSection(List<Ensemble> ensembles) {
    this.ensembles = ensembles;
  }

  @Override
  public String id() {
    return "observed";
  }

  @Override
  public Text title() {
    return new Text("Observed against simulated", "观测与模拟对比");
  }

  @Override
  public String html() {
    List<Distance> all = ensembles.stream().flatMap(ensemble -> Distance.of(ensemble).stream()).toList();
    if (all.isEmpty()) {
      return "";
    }
    String body = ensembles.size() == 1 ? all.stream().map(ObservedSection::alone).collect(Collectors.joining()) : summary(all);
    return body + Html.paragraph(new Text("Near is called what lies between 0.8 and 1.25 times the observed value, far off what lies below half or above twice. Agreement is no prediction where values of "
        + "the scenario were set with the same observations in view; which those are is for its author to say (fittedTo). The file observed.csv holds the numbers.",
        "模拟值为观测值的0.8至1.25倍称为接近，不足一半或超过两倍称为相差甚远。若情景参数是参照同一批观测值设定的，吻合并不等于预测；参照了哪些由情景作者说明（fittedTo）。文件observed.csv含上述数值。"));
  }

  private static Text name(Distance distance) {
    return distance.total() ? Words.of("%s, total", "%s总量", distance.indicator().title()) : distance.indicator().title();
  }

  private static String alone(Distance distance) {
    Text words = DistanceWords.of(distance).stream().reduce(Words::join).orElseThrow();
    Text heading = Words.of("%s (%s)", "%s（%s）", name(distance), Captions.unit(distance.indicator()));
    return Html.heading(3, heading) + Html.paragraph(words) + points(distance);
  }

  private static String points(Distance distance) {
    HtmlTable table = new HtmlTable(false).words(distance.total() ? new Text("Run", "运行") : new Text("Year", "年份")).numbers(new Text("Observed", "观测值"))
        .numbers(new Text("Simulated mean", "模拟均值")).numbers(new Text("90 % of replicates", "90%的重复")).numbers(new Text("Simulated over observed", "模拟值/观测值"))
        .words(new Text("Observed is", "观测值位于"));
    ScenarioEntry scenario = distance.ensemble().scenario();
    for (Distance.Point point : distance.points()) {
      Summary simulated = point.simulated();
      String[] numbers = Numbers.alike(point.mean(), simulated.q05(), simulated.q95());
      Text where = point.inside() ? INSIDE : point.observed() > simulated.q95() ? ABOVE : BELOW;
      Text when = distance.total() ? Words.of("%s to %s", "%s至%s", scenario.label(0), scenario.label(scenario.lastCycle())) : scenario.label(point.cycle());
      table.row(List.of(Html.both(when), Numbers.of(point.observed()), numbers[0], Html.both(Words.of("%s to %s", "%s至%s", numbers[1], numbers[2])),
          DistanceWords.times(point.ratio()), Html.both(where)));
    }
    return table.html();
  }

  private static String summary(List<Distance> all) {
    HtmlTable table = new HtmlTable(true).words(new Text("Variant", "方案")).words(new Text("Indicator", "指标")).numbers(new Text("Simulated over observed", "模拟值/观测值"))
        .numbers(new Text("Mean error of a year", "各年平均误差")).numbers(new Text("Growth observed", "观测增长")).numbers(new Text("Growth simulated", "模拟增长"))
        .numbers(new Text("Correlation over years", "历年相关")).numbers(new Text("Years in the 90 % band", "落入90%区间的年份"));
    for (Distance distance : all) {
      boolean years = !distance.total();
      double error = distance.error();
      table.row(List.of(Html.both(distance.ensemble().scenario().title()), Html.both(name(distance)) + (distance.fitted() ? " <span class=\"interval\">" + Html.both(new Text("in view", "已参照")) + "</span>" : ""),
          DistanceWords.far(distance) ? "<span class=\"worse\">" + DistanceWords.times(distance.ratio()) + "</span>" : DistanceWords.times(distance.ratio()),
          Double.isNaN(error) ? Numbers.NONE : Numbers.of(100 * error, 0) + " %", years ? factor(distance.growth(Distance.Point::observed)) : Numbers.NONE,
          years ? factor(distance.growth(Distance.Point::mean)) : Numbers.NONE, Numbers.of(distance.correlation(), 2),
          Html.both(Words.of("%d of %d", "%d/%d", distance.inside(), distance.points().size()))));
    }
    return table.html();
  }

  private static String factor(double growth) {
    return Double.isNaN(growth) ? Numbers.NONE : "× " + DistanceWords.times(growth);
  }
}
