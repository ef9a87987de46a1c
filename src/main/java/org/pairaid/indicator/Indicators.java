package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEARER_ZERO;
import static org.pairaid.indicator.Better.NEITHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairaid.model.Text;

/** The one list of indicators, in the order of the columns of {@code cycles.csv}. */
public final class Indicators {
  private static final Text SHARE = new Text("", "");
  private static final Text MONEY = new Text("100 million CNY", "亿元");
  private static final double ANY = Double.POSITIVE_INFINITY;

  /**
   * Indicators of one subject.
   *
   * @param title the subject
   */
  public record Group(Text title, List<Indicator> indicators) {}

  /** The indicators of the core model (A10), which every run has. */
  public static final List<Indicator> CORE = core();

  /** All indicators by subject, the core first. */
  public static final List<Group> GROUPS = List.of(
      new Group(new Text("Core", "核心"), CORE),
      new Group(new Text("Pairing", "结对"), PairingMeasures.LIST),
      new Group(new Text("Ways of projects", "项目运作"), ProjectMeasures.LIST),
      new Group(new Text("Means", "手段"), MeansMeasures.LIST),
      new Group(new Text("Places", "受援地"), PlaceMeasures.LIST),
      new Group(new Text("Actors and channels", "主体与渠道"), ActorMeasures.LIST),
      new Group(new Text("Public money", "财政资金"), MoneyMeasures.LIST));

  /** All indicators. */
  public static final List<Indicator> ALL = GROUPS.stream().flatMap(group -> group.indicators().stream()).toList();

  private Indicators() {}

  /** The indicator of that name. */
  public static Optional<Indicator> find(String name) {
    return ALL.stream().filter(indicator -> indicator.name().equals(name)).findFirst();
  }

  private static List<Indicator> core() {
    var list = new ArrayList<Indicator>();
    share(list, "aid_dependence", LOWER, "Aid dependence", "援助依赖", "Paired aid over paired aid, transfers and own revenue; mean over the cycle's periods and over receivers",
        "对口支援资金占受援方总资源的比重，受援方与期间均值");
    share(list, "external_dependence", LOWER, "External dependence", "外部依赖", "Paired aid and transfers over all resources; mean over periods and receivers",
        "援助与转移支付占总资源的比重，均值");
    share(list, "dependence_habit", LOWER, "Habit of dependence", "依赖习惯", "Mean over receivers at the cycle's end", "年末受援方均值");
    share(list, "self_effort", HIGHER, "Own effort", "自主努力", "Effort for self-development; mean over receivers", "受援方自主发展努力均值");
    share(list, "capability", HIGHER, "Capability", "自主发展能力", "Geometric mean of the five capabilities; mean over receivers at the cycle's end", "五项能力几何平均，年末受援方均值");
    share(list, "development_index", HIGHER, "Development index", "发展指数", "Half own revenue per head against the goal, half capability; mean over receivers", "人均财力与能力各半，受援方均值");
    share(list, "satisfaction", HIGHER, "Satisfaction", "群众满意度", "Mean over receivers at the cycle's end", "年末受援方均值");
    share(list, "ecology", HIGHER, "Ecology", "生态", "State of the environment, 1 at the start; mean over receivers at the cycle's end", "生态状况（初始为1），年末均值");
    share(list, "graduated_share", HIGHER, "Graduated", "已摘帽比例", "Share of receivers that have graduated", "已摘帽受援方占比");
    share(list, "relapsed_share", LOWER, "Relapsed", "返贫比例", "Share of all receivers that graduated and fell back", "摘帽后返贫的受援方占比");
    share(list, "idle_share", LOWER, "Idle infrastructure", "闲置设施比例", "Share of infrastructure that capability cannot use; last period, mean over receivers", "超出利用能力的设施比例，均值");
    list.add(new Indicator("own_revenue", new Text("Own revenue of receivers", "受援方自有收入"), MONEY, 0, ANY, HIGHER, new Text("Sum over receivers at the cycle's end", "年末合计")));
    list.add(new Indicator("funds", new Text("Aid funds", "援助资金"), MONEY, 0, ANY, NEITHER, new Text("Sum of the aiders' aid budgets of the cycle", "当年援助资金合计")));
    list.add(new Indicator("target", new Text("Target", "援助任务"), MONEY, 0, ANY, NEITHER, new Text("Sum of nominal targets, before bargaining", "讨价还价前的名义任务合计")));
    list.add(new Indicator("delivery", new Text("Delivery", "到位率"), SHARE, 0, ANY, HIGHER, new Text("Funds over target; empty where the target is 0", "资金与任务之比；任务为0时空缺")));
    share(list, "project_fit", HIGHER, "Project fit", "项目适配度", "Weighted geometric mean of the four parts; weighted by the funds of projects launched in the cycle", "四个部分的加权几何平均，按当年立项资金加权");
    share(list, "fit_domain", HIGHER, "Fit of domain", "领域性适配", "What is needed meets what the aider is good at; funds-weighted", "所需与所能的匹配，资金加权");
    share(list, "fit_target_group", HIGHER, "Fit of target group", "目标群体适配", "Projects reach those they are meant for; funds-weighted", "项目是否惠及目标群体，资金加权");
    share(list, "fit_process", HIGHER, "Fit of process", "流程性适配", "The two sides work without friction; funds-weighted", "双方流程衔接，资金加权");
    share(list, "fit_point", HIGHER, "Fit of point-making", "造点性适配", "Projects are made for use, not for show; funds-weighted", "不以造点为目的，资金加权");
    share(list, "showcase_share", NEITHER, "Visible projects", "高可视项目占比", "Funds in domains of visibility .7 or more over funds launched", "可视性不低于0.7的领域资金占比");
    share(list, "social_share", NEITHER, "Social share", "民生占比", "Funds-weighted mean social result of the domains launched", "立项领域社会效能的资金加权均值");
    list.add(new Indicator("abandoned_share", new Text("Abandoned", "烂尾比例"), SHARE, 0, ANY, LOWER, new Text("Funds of projects abandoned in the cycle over funds launched in it; can pass 1", "当年烂尾项目资金与当年立项资金之比，可大于1")));
    list.add(new Indicator("backflow_share", new Text("Backflow", "回流比例"), SHARE, 0, ANY, LOWER, new Text("Funds and investment that flowed back in the cycle over funds launched in it; can pass 1", "当年回流与当年立项资金之比，可大于1")));
    share(list, "pleading", LOWER, "Pleading poverty", "装穷叫苦", "Mean over aiders with partners", "有结对的支援方均值");
    share(list, "delegation", LOWER, "Pushing tasks down", "任务下压", "Mean over aiders with partners", "有结对的支援方均值");
    share(list, "selectivity", LOWER, "Picking partners", "挑选受援地", "Mean over aiders with partners", "有结对的支援方均值");
    share(list, "collusion", LOWER, "Joint avoidance", "联合避责", "Mean over aiders with partners", "有结对的支援方均值");
    share(list, "showcase", LOWER, "Showcase projects", "打造示范", "Mean over aiders with partners", "有结对的支援方均值");
    share(list, "avoidance", LOWER, "Blame avoidance", "避责", "Mean of the five levers, over aiders with partners", "五项避责策略的均值");
    share(list, "reported_score", NEITHER, "Reported score", "上报得分", "What the assessment says; mean over aiders with partners", "考核得分，支援方均值");
    share(list, "true_score", HIGHER, "True score", "真实得分", "What was achieved in truth; mean over aiders with partners", "真实成效，支援方均值");
    list.add(new Indicator("assessment_gap", new Text("Assessment gap", "考核偏差"), SHARE, -1, 1, NEARER_ZERO, new Text("Reported less true score; mean over aiders with partners", "上报得分减真实得分，均值")));
    share(list, "trust", HIGHER, "Trust", "互信", "Mean over pairings", "结对关系均值");
    share(list, "aid_gini", LOWER, "Inequality of aid", "援助基尼系数", "Gini coefficient of yearly funds per head over all receivers; 0 where nothing was given", "受援方人均援助的基尼系数");
    list.add(new Indicator("attracted_investment", new Text("Attracted investment", "吸引投资"), MONEY, 0, ANY, HIGHER, new Text("Sum of enterprise investment attracted in the cycle", "当年吸引企业投资合计")));
    return List.copyOf(list);
  }

  private static void share(List<Indicator> list, String name, Better better, String en, String zh, String definition, String definitionZh) {
    list.add(new Indicator(name, new Text(en, zh), SHARE, 0, 1, better, new Text(definition, definitionZh)));
  }
}
