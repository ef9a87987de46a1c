package org.pairaid.scenario;

import java.util.List;
import java.util.Map;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.Assessment;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Calendar;
import org.pairaid.model.Cadres;
import org.pairaid.model.Channels;
import org.pairaid.model.Contract;
import org.pairaid.model.Deputies;
import org.pairaid.model.Development;
import org.pairaid.model.Digital;
import org.pairaid.model.Domain;
import org.pairaid.model.Enterprises;
import org.pairaid.model.Forms;
import org.pairaid.model.Graduation;
import org.pairaid.model.Institution;
import org.pairaid.model.Organisations;
import org.pairaid.model.PairingRules;
import org.pairaid.model.Parameter;
import org.pairaid.model.Payment;
import org.pairaid.model.Pipeline;
import org.pairaid.model.ProjectSystem;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.model.Rules;
import org.pairaid.model.Shock;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.model.Text;
import org.pairaid.model.Trigger;

/**
 * The keys of a scenario file, after {@code extends}, tables and defaults. The checks, the JSON Schema and the resolved
 * scenario of a manifest are all made from this record. What a file may leave out and has no default is {@code null}.
 */
public record ScenarioFile(
    @Parameter(unit = "", en = "Name: letters, digits, dot, dash and underscore; the default folder under results", zh = "名称") String name,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Title in words", zh = "标题") Text title,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Type of paired aid (Wang 2022, table 2)", zh = "类型") Type type,
    @Parameter(en = "Calendar", zh = "时间") Time time,
    @Parameter(en = "Replicates and seed", zh = "运行") Run run,
    @Parameter(en = "Contracting", zh = "发包") Contract contract,
    @Parameter(en = "Assessment", zh = "考核") Assessment assessment,
    @Parameter(en = "Digital governance", zh = "数字治理") Digital digital,
    @Parameter(en = "Institutionalisation", zh = "制度化") Institution institution,
    @Parameter(en = "Project system", zh = "项目制") ProjectSystem project,
    @Parameter(en = "Behaviour", zh = "行为") Behaviour behaviour,
    @Parameter(en = "Development", zh = "发展") Development development,
    @Parameter(en = "Graduation", zh = "摘帽") Graduation graduation,
    @Parameter(en = "Trigger and end", zh = "激发与终止") Trigger trigger,
    @Parameter(en = "Deputies", zh = "下级政府") Deputies deputies,
    @Parameter(en = "Enterprises", zh = "企业") Enterprises enterprises,
    @Parameter(en = "Social organisations", zh = "社会组织") Organisations organisations,
    @Parameter(en = "Forms of aid", zh = "援助形式") Forms forms,
    @Parameter(en = "Channels", zh = "援助渠道") Channels channels,
    @Parameter(en = "Cadres", zh = "挂职干部") Cadres cadres,
    @Parameter(en = "Payment", zh = "拨付") Payment payment,
    @Parameter(en = "Pipeline of projects", zh = "项目流程") Pipeline pipeline,
    @Parameter(en = "Strategies of those who name none of their own", zh = "策略") StrategyNames strategies,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Domains of projects; replaces the built-in seven", zh = "项目领域") List<Domain> domains,
    @Parameter(unit = "", en = "Aiding governments", zh = "支援方") List<AidingProfile> aiding,
    @Parameter(unit = "", en = "Receiving governments", zh = "受援方") List<ReceivingProfile> receiving,
    @Parameter(en = "Who aids whom", zh = "结对") PairingRules pairings,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Changes of rules at stated cycles", zh = "政策变化") List<Intervention> interventions,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Disasters and epidemics", zh = "突发事件") List<Shock> shocks,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Observed series to be drawn over the simulated ones: year and one column per indicator",
            zh = "观测序列")
        Observed observed,
    @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Observed totals over the whole run by indicator", zh = "观测总量") Map<Indicator, Double> observedTotals,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Indicators whose observed values were in view when values of the scenario were set: agreement in them is a fit, no prediction",
            zh = "设定参数时所参照的指标")
        List<Indicator> fittedTo,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Facts on record that runs are held against", zh = "检验目标") List<Target> targets) {

  /** The key that names the file to build on; it is gone once the files are put together. */
  static final String EXTENDS = "extends";

  /** Last cycle that any run can have. */
  static final int LAST_CYCLE = 999;

  public ScenarioFile {
    domains = domains == null ? Domain.builtIn() : domains;
    interventions = interventions == null ? List.of() : interventions;
    shocks = shocks == null ? List.of() : shocks;
  }

  /** The rules that hold from the first cycle. */
  public Rules rules() {
    return new Rules(contract, assessment, digital, institution, project, behaviour, development, graduation,
        trigger, deputies, enterprises, organisations, forms, channels, cadres, payment, pipeline, pairings);
  }

  /** The type of paired aid (Wang 2022, table 2): a label. */
  public record Type(
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Task", zh = "支援任务") Task task,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Who aids whom", zh = "援受关系") Relation relation,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Intent", zh = "支援意图") Intent intent) {}

  /** What the aid is for (支援任务). */
  public enum Task {
    BORDER,
    PROJECT,
    POVERTY,
    DISASTER
  }

  /** Who aids whom (援受关系). */
  public enum Relation {
    CENTRAL_LOCAL,
    LOCAL_LOCAL,
    WITHIN_PROVINCE
  }

  /** Why the aid was started (支援意图). */
  public enum Intent {
    BALANCED,
    EMERGENCY
  }

  /** The calendar. */
  public record Time(
      @Parameter(value = "4", min = 1, max = 366, unit = "periods", en = "Periods in a cycle", zh = "每年期数") int periodsPerYear,
      @Parameter(value = "10", min = 1, max = LAST_CYCLE + 1, unit = "cycles", en = "Cycles of a run; one is an assessment year unless cycleYears says otherwise", zh = "考核周期数") int cycles,
      @Parameter(value = "0", min = -10000, max = 10000, unit = "year", en = "Calendar year of cycle 0", zh = "起始年份",
              source = "0 numbers the years as the cycles")
          int startYear,
      @Parameter(value = "1", min = .001, max = 1, unit = "years", en = "Length of a cycle", zh = "周期长度", source = "model A2: a cycle is a year") double cycleYears) {

    /** Length of cycles and periods. */
    public Calendar calendar() {
      return new Calendar(periodsPerYear, cycleYears);
    }

    /** Calendar year in which a cycle begins; the number of the cycle where there is no calendar. */
    public int year(int cycle) {
      return year(startYear, cycleYears, cycle);
    }

    /** The same of a run whose first cycle begins in {@code startYear}, 0 for none, and whose cycles are {@code cycleYears} long. */
    public static int year(int startYear, double cycleYears, int cycle) {
      return startYear == 0 ? cycle : startYear + (int) Math.floor(cycle * cycleYears + 1e-9);
    }
  }

  /** How often the scenario is run. */
  public record Run(
      @Parameter(value = "30", min = 1, max = 100_000_000, unit = "runs", en = "Runs of the scenario with different chance", zh = "重复次数") int replicates,
      @Parameter(value = "1", min = -9e15, max = 9e15, unit = "", en = "Seed of all chance", zh = "随机种子") long seed) {}

  /** Strategies by kind of government. */
  public record StrategyNames(
      @Parameter(value = "calculating", unit = "", en = "Strategy of the aiding governments", zh = "支援方策略", source = "model A4") StrategyMix aiding,
      @Parameter(value = "calculating", unit = "", en = "Strategy of the receiving governments", zh = "受援方策略", source = "model A4") StrategyMix receiving,
      @Parameter(value = "static", unit = "", en = "Strategy of the centre", zh = "中央策略", source = "model A4") StrategyChoice centre) {}

  /**
   * A change of rules.
   *
   * @param cycle first cycle in which it holds
   * @param set new values by dotted path
   */
  public record Intervention(
      @Parameter(max = LAST_CYCLE, unit = "cycle", en = "First cycle in which it holds, counted from 0", zh = "起始年次") int cycle,
      @Parameter(unit = "", en = "New values by dotted path", zh = "新值") Map<String, Object> set) {}
}
