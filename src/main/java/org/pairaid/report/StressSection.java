package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** What a publication is to say of a study, by the items of STRESS-ABS (Monks et al. 2019): taken from the manifest where it differs between studies, else where it is written. */
final class StressSection implements Section {
  private final Manifest manifest;
  private final Text question;

  StressSection(Manifest manifest, Text question) {
    this.manifest = manifest;
    this.question = question;
  }

  @Override
  public String id() {
    return "stress";
  }

  @Override
  public Text title() {
    return new Text("Reporting checklist (STRESS-ABS)", "报告清单（STRESS-ABS）");
  }

  /** An item with HTML for what is said of it. */
  private record Item(String number, Text what, String said) {
    Item(String number, Text what, Text said) {
      this(number, what, Html.both(said));
    }
  }

  @Override
  public String html() {
    HtmlTable table = new HtmlTable(true).words(new Text("Item", "条目")).words(new Text("In this study", "本研究"));
    group(table, new Text("Objectives", "目标"), objectives());
    group(table, new Text("Logic", "逻辑"), logic());
    group(table, new Text("Data", "数据"), data());
    group(table, new Text("Experimentation", "实验"), experimentation());
    group(table, new Text("Implementation and access", "实现与获取"), implementation());
    return table.html();
  }

  private static void group(HtmlTable table, Text heading, List<Item> items) {
    table.group(heading);
    items.forEach(item -> table.row(List.of(Html.both(Words.of("%s %s", "%s %s", item.number(), item.what())), item.said())));
  }

  private Text whole() {
    if (manifest.scenarios().isEmpty()) {
      return new Text("To try claims of the literature, each on two worlds.", "检验文献论断，每条对应两个世界。");
    }
    boolean space = manifest.tables().containsKey("points.csv") || manifest.tables().containsKey("posterior.csv");
    return space ? new Text("An experiment: what is said below of the scenario holds at all points of a design, but for its factors (see the design on this page).", "实验：下述情景设定适用于设计中的全部点，所列因素除外（见本页实验设计）。") : new Text("One scenario as it stands.", "单一情景。");
  }

  private List<Item> objectives() {
    Text aims = manifest.validation() ? new Text("To hold the model against what is on record.", "以记录的事实检验模型。")
        : manifest.comparison().map(terms -> Words.of("Scenario analysis: variants against %s, over the cycles %s.", "情景分析：各方案与%s比较，期次为%s。", terms.baseline(),
            terms.windows().stream().map(window -> window.label()).collect(Collectors.joining(", ")))).orElse(whole());
    return List.of(
        new Item("1.1", new Text("Purpose", "目的"), question),
        new Item("1.2", new Text("Outputs", "输出"), Words.of("%d indicators of each cycle, defined on the pages model.md and extensions.md.", "每期%d个指标，定义见model.md与extensions.md。", Indicators.ALL.size())),
        new Item("1.3", new Text("Aims of experimentation", "实验目的"), aims));
  }

  private List<Item> logic() {
    Text pages = new Text("Pages odd.md and model.md.", "见odd.md与model.md。");
    return List.of(
        new Item("2.1–2.2", new Text("Base model: overview and logic", "基础模型：概览与逻辑"), pages),
        new Item("2.3", new Text("Logic of scenarios", "情景逻辑"), each(scenario -> Html.both(scenario.title()) + (scenario.file().isEmpty() ? "" : " (" + Html.code(scenario.file()) + ")"))
            + Html.both(new Text(" Every value stands under Parameters, changes under way in the scenario's file.", " 全部取值见“参数”一节，运行中的变化见情景文件。"))),
        new Item("2.4", new Text("Algorithms", "算法"), each(scenario -> Stream.of("aiding", "receiving", "centre").map(role -> Html.code(Values.text(scenario.resolved().path("strategies").path(role))))
            .filter(code -> !code.equals(Html.code(""))).collect(Collectors.joining(", ")))),
        new Item("2.5.1–2.5.2", new Text("Environment, agents", "环境与主体"), each(scenario -> Html.both(Words.of("%d aiding, %d receiving governments, the centre", "支援方%d个、受援方%d个，以及中央",
            scenario.resolved().path("aiding").size(), scenario.resolved().path("receiving").size())))),
        new Item("2.5.3", new Text("Topology of interaction", "互动结构"), each(scenario -> Html.both(RunSection.pairs(scenario)))),
        new Item("2.5.4", new Text("Entry and exit", "进入与退出"), new Text("Governments neither enter nor leave; pairs change by interventions and rules of revision, projects begin and end.",
            "政府不进入也不退出；结对随干预与调整规则变化，项目有始有终。")));
  }

  private List<Item> data() {
    List<ParameterEntry> entries = ParameterEntry.ofRules();
    return List.of(
        new Item("3.1–3.2", new Text("Sources and preparation", "来源与处理"), new Text("Input files stand with their hashes under Files and hashes; each says where its figures come from, or scenarios/README.md does.",
            "输入文件及哈希值见“文件与哈希值”；数据来源见各文件或scenarios/README.md。")),
        new Item("3.3–3.4", new Text("Parameters and assumptions", "参数与假设"), Words.of("All under Parameters, with source. %d of %d defaults are assumptions.", "全部见“参数”一节并注明来源；%2$d个默认值中%1$d个为假设。",
            entries.stream().filter(ParameterEntry::assumed).count(), entries.size())));
  }

  private List<Item> experimentation() {
    return List.of(
        new Item("4.1", new Text("Initialisation", "初始化"), new Text("From the scenario; no warm-up (odd.md, section 5).", "由情景给定，无预热期（odd.md第5节）。")),
        new Item("4.2", new Text("Run length", "运行长度"), each(scenario -> Html.both(Words.of("%d cycles of %s periods, %s to %s", "%d期，每期%s个时段，%s至%s", scenario.cycles(),
            scenario.resolved().path("time").path("periodsPerYear").asString("?"), scenario.label(0), scenario.label(scenario.lastCycle()))))),
        new Item("4.3", new Text("Estimation", "估计方法"), each(scenario -> Html.both(Words.of("%d replicates, seed %s", "重复%d次，种子%s", scenario.replicatesDone(), scenario.seed())))
            + Html.both(new Text(" Means with t intervals; variants on common random numbers.", " 均值与t置信区间；各方案使用共同随机数。"))));
  }

  private List<Item> implementation() {
    String commit = manifest.commit().isEmpty() ? "" : " " + Html.code(manifest.commit());
    return List.of(
        new Item("5.1", new Text("Software", "软件"), Html.escape(manifest.program()) + commit + ", Java " + Html.escape(manifest.java()) + ", MASON 18"),
        new Item("5.2", new Text("Random sampling", "随机抽样"), new Text("xoroshiro128++, a stream for each seed, replicate, purpose, entity and time.", "xoroshiro128++，按种子、重复、用途、主体与时间各用独立的随机流。")),
        new Item("5.3", new Text("Execution", "执行"), new Text("Stages in a fixed order each cycle; entities within a stage are independent of order; results do not depend on threads.",
            "每期各阶段次序固定；阶段内与主体次序无关；结果与线程数无关。")),
        new Item("5.4", new Text("System", "系统"), Html.escape(manifest.machine()) + (Double.isNaN(manifest.seconds()) ? "" : Html.both(Words.of("; %s seconds", "；%s秒", Numbers.of(manifest.seconds(), 1))))),
        new Item("6.1", new Text("Sharing of the model", "模型共享"), new Text("Apache-2.0; CITATION.cff and codemeta.json in the source.", "Apache-2.0许可；源代码含CITATION.cff与codemeta.json。")));
  }

  private interface Saying {
    String of(ScenarioEntry scenario);
  }

  /** What is said of each scenario, once where it is the same of all. */
  private String each(Saying saying) {
    return manifest.scenarios().stream().map(saying::of).distinct().filter(html -> !html.isEmpty()).collect(Collectors.joining("; "));
  }
}
