package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEITHER;

import java.util.Arrays;
import java.util.List;
import org.pairaid.cycle.Control;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.Text;
import org.pairaid.model.World;

/** Indicators of the ways projects go. */
final class ProjectMeasures implements Measures {
  static final List<Indicator> LIST = List.of(
      share("reverse_avoidance", LOWER, "Reverse avoidance", "反向避责",
          "Share of deputies that escalate, or what the load suggests where there are none; mean over aiders with partners",
          "逐级请示的下级城市占比；无下级承接城市时按任务负荷推算；有结对的支援方均值"),
      share("tasks_undone", LOWER, "Tasks undone", "任务落空",
          "Money of tasks lost between the tiers over aid funds; empty where there were none", "层级之间落空的任务资金占援助资金的比重；无援助资金时空缺"),
      new Indicator("control_contest", new Text("Contest for control", "项目控制权争夺"), new Text("", ""), 0, 2, LOWER,
          new Text("How hard control over projects is fought for: twice the harmonic mean of the two sides' claims; mean over pairings",
              "双方控制权主张的调和平均的两倍，结对关系均值")),
      share("dropped_share", NEITHER, "Dropped proposals", "流程淘汰比例",
          "Money of proposals that dropped out of the pipeline over that of all proposals; empty where there were none",
          "流程中被淘汰的项目资金占申报资金的比重；无申报时空缺"),
      share("coordination_loss", LOWER, "Lost to coordination", "协调损耗",
          "Aid funds that went into coordination instead of projects, share; empty where there were none",
          "用于协调而未用于项目的援助资金占比；无援助资金时空缺"),
      share("planned_share", NEITHER, "Planned by the centre", "中央计划占比",
          "Funds of projects that follow the centre's plan over funds launched; empty where none was launched",
          "按中央计划立项的资金占比；无立项时空缺"),
      share("project_quality", HIGHER, "Quality of projects", "项目质量", "Quality as launched, before the luck of acceptance; weighted by the funds of projects launched in the cycle; empty where none was",
          "立项时确定的质量（验收波动之前），按当年立项资金加权；无立项时空缺"),
      new Indicator("project_duration", new Text("Time to the planned end", "项目计划周期"), new Text("years", "年"), 0, Double.POSITIVE_INFINITY, LOWER,
          new Text("From launch to planned examination: delay of the start, work and closing, without rework; weighted by the funds of projects launched in the cycle; empty where none was",
              "自立项至计划验收的时间（含启动延迟、实施与收尾，不含返工），按当年立项资金加权；无立项时空缺")),
      new Indicator("fit_spread", new Text("Spread of project fit", "项目适配度离散程度"), new Text("", ""), 0, .5, LOWER,
          new Text("Standard deviation, over receivers with projects launched in the cycle, of their funds-weighted project fit; empty where there are none",
              "当年有立项的受援方之间项目适配度（按资金加权）的标准差；无立项时空缺")));

  private double launched;
  private double planned;
  private double dropped;
  private double undone;
  private double quality;
  private double years;
  private double[] fit = {};
  private double[] funds = {};

  private static Indicator share(String name, Better better, String en, String zh, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), new Text("", ""), 0, 1, better, new Text(definition, definitionZh));
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    launched += project.funds();
    quality += project.funds() * project.quality();
    years += project.funds() * project.periodsToEnd() * world.periodYears();
    if (fit.length == 0) {
      fit = new double[world.receivers().size()];
      funds = new double[fit.length];
    }
    int receiver = pairing.receiver().index();
    fit[receiver] += project.funds() * project.fit().overall();
    funds[receiver] += project.funds();
  }

  @Override
  public void planned(World world, Pairing pairing, Project project) {
    planned += project.funds();
  }

  @Override
  public void dropped(World world, Pairing pairing, double funds) {
    dropped += funds;
  }

  @Override
  public void undone(World world, Pairing pairing, double funds) {
    undone += funds;
  }

  @Override
  public void addTo(Row row, World world) {
    double budgets = 0;
    double coordination = 0;
    double lapsed = 0;
    double reverse = 0;
    for (AidingGovernment aider : world.pairedAiders()) {
      budgets += aider.funds();
      coordination += aider.coordination();
      lapsed += aider.lapsed();
      reverse += aider.reverseAvoidance();
    }
    double contest = 0;
    for (Pairing pairing : world.pairings()) {
      contest += Control.of(pairing, world.rules(), world.cycle()).intensity();
    }
    row.add(reverse / world.pairedAiders().size());
    row.add(of(undone, budgets));
    row.add(contest / world.pairings().size());
    row.add(of(dropped, launched + lapsed));
    row.add(of(coordination, budgets));
    row.add(of(planned, launched));
    row.add(of(quality, launched));
    row.add(launched == 0 ? Double.NaN : years / launched);
    row.add(fitSpread());
    launched = 0;
    planned = 0;
    dropped = 0;
    undone = 0;
    quality = 0;
    years = 0;
    Arrays.fill(fit, 0);
    Arrays.fill(funds, 0);
  }

  private double fitSpread() {
    double[] means = new double[fit.length];
    Arrays.setAll(means, receiver -> fit[receiver] / funds[receiver]);
    return Spread.of(means);
  }

  private static double of(double part, double whole) {
    return whole == 0 ? Double.NaN : Math.min(1, part / whole);
  }
}
