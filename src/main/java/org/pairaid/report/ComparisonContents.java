package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.DerivedTable;
import org.pairaid.model.Text;

/** The report of variants compared. */
final class ComparisonContents implements Contents {
  private final Compared compared;
  private final List<Adoption> adoptions;
  /** As it stands in the folder: it changes when the derived tables are written. */
  private Manifest manifest;

  ComparisonContents(Manifest manifest, Compared compared, List<Adoption> adoptions) {
    this.manifest = manifest;
    this.adoptions = adoptions;
    this.compared = compared;
  }

  @Override
  public Text title() {
    int others = compared.others().size();
    return others == 1 ? Words.of("%s, compared with %s", "%s与%s的比较", compared.title(compared.others().get(0)), compared.title(compared.reference()))
        : Words.of("%d variants, compared with %s", "%d个方案与%s的比较", others, compared.title(compared.reference()));
  }

  @Override
  public Text question() {
    return new Text("Which rules of paired aid leave less blame avoidance, less aid dependence and better fitting projects, and how sure is that?",
        "哪种对口支援规则能减少避责、降低援助依赖并使项目更符合需要？这一结论有多可靠？");
  }

  @Override
  public List<Text> headline() {
    return new Answer(compared).sentences();
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(ComparisonFigures.of(compared));
    if (!adoptions.isEmpty()) {
      figures.add(new AdoptionPlot(adoptions, compared.ensembles()).figure());
    }
    return figures;
  }

  @Override
  public List<Section> sections(List<Rendered> figures) {
    return List.of(
        new AnswerSection(compared),
        new ChangesSection(compared),
        new ChartSection("forest", new Text("The differences", "差值"),
            new Text("Each variant's difference to the baseline, with its interval: one outcome under all variants, or all indicators under one variant (in standard deviations, so that they share an axis). "
                + "A filled mark is distinguishable also when it is counted that many indicators are tested; a hollow one only taken alone; a pale one not.",
                "各方案与基准方案的差值及其区间：可查看某一结果在所有方案下的差值，或某一方案的全部指标（以标准差为单位，共用坐标轴）。实心标记在多重检验校正后仍可区分，空心标记仅单独看可区分，浅色标记不可区分。"),
            "forest", List.of("forest"), figures),
        new ChartSection("tradeoff", new Text("What is bought with what", "取舍"),
            new Text("Two indicators against each other: each small dot is a replicate, each large one the mean of a variant.", "两个指标相互对照：小点为一次重复，大点为方案均值。"), "tradeoff", List.of("tradeoff"), figures),
        new ChartSection("trajectories", new Text("Over time", "随时间的变化"),
            new Text("Means over replicates; bands hold 90 % of them. Or the difference to the baseline with its interval.", "各次重复的均值，色带包含90%的重复；也可显示与基准方案的差值及其区间。"), "trajectories",
            List.of("avoidance", "aid_dependence", "project_fit", "funds"), figures),
        new ChartSection("heatmap", new Text("Everything at a glance", "一览"),
            new Text("Differences to the baseline in standard deviations. Blue is better, orange worse, as the papers judge; grey where neither; white where it cannot be told.",
                "以标准差为单位的与基准方案之差。蓝色为改善，橙色为恶化（依文献判断），灰色为无好坏之分，白色为无法区分。"), "heatmap", List.of("heatmap"), figures),
        new ChartSection("composition", new Text("How blame is avoided", "避责的构成"),
            new Text("The five levers, each divided by five: together they are the blame avoidance.", "五种避责策略各除以五，合计即为避责水平。"), "composition", List.of("composition"), figures),
        new PictureSection(ChannelsPlot.NAME, ChannelsPlot.TITLE, ChannelsPlot.NAME, figures),
        new PictureSection(AdoptionPlot.NAME, AdoptionPlot.TITLE, AdoptionPlot.NAME, figures),
        new AuditSection(compared),
        new ChartSection("assessment", new Text("Reported and true", "考核与真实"),
            new Text("Reported score against true score, by variant or by aider: on the diagonal the assessment says what is so.", "按方案或支援方比较考核得分与真实得分：落在对角线上表示考核属实。"), "assessment",
            List.of("assessment"), figures),
        new ChartSection("receivers", new Text("Who gains, who loses", "谁受益，谁受损"),
            new Text("Each receiver's difference to the baseline with its interval.", "各受援方与基准方案之差及其区间。"), "receivers", List.of("receivers"), figures),
        new ChartSection("lorenz", new Text("How equally aid is given", "援助分配是否均等"),
            new Text("Lorenz curves of aid per head: the further below the diagonal, the less equal.", "人均援助的洛伦兹曲线：离对角线越远越不均等。"), "lorenz", List.of("lorenz"), figures),
        new ChartSection("network", new Text("Who aids whom", "谁支援谁"),
            new Text("Pairings: the wider the line the more funds, the darker the better the projects fit.", "结对关系：线越宽资金越多，颜色越深项目越适配。"), "network", List.of("network"), figures),
        new ChancesSection(compared),
        new AllDifferencesSection(compared),
        new ObservedSection(compared.ensembles()),
        new TargetsSection(compared.ensembles()),
        new RunSection(manifest.only(compared.reference())),
        new InterventionsSection(manifest.only(compared.reference())),
        new ParametersSection(manifest.only(compared.reference())),
        new FilesSection(manifest),
        new StressSection(manifest, question()),
        new LimitsSection());
  }

  @Override
  public List<Text> names() {
    var names = new ArrayList<Text>();
    for (ScenarioEntry scenario : manifest.scenarios()) {
      names.add(scenario.title());
      Compared.ids(scenario, "receiving").forEach(id -> names.add(Governments.name(scenario, id)));
    }
    return names;
  }

  @Override
  public List<String> scripts() throws IOException {
    return List.of("<script type=\"application/json\" id=\"data\">" + new ComparisonData(compared).json() + "</script>\n",
        "<script>\n" + Page.resource("/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js") + "\n</script>\n", "<script>\n" + Page.resource("compare.js") + "</script>\n");
  }

  @Override
  public void write(Path results) throws IOException {
    compared.comparison().write(results);
    DerivedTable.write(results, Audit.FILE, new Audit(compared).table());
    if (!adoptions.isEmpty()) {
      DerivedTable.write(results, Adoption.FILE, Adoption.table(adoptions));
    }
    HeldAgainst.write(results, compared.ensembles());
    manifest = ManifestReader.read(results);
  }
}
