package org.pairaid.indicator;

import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEITHER;

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
          "按中央计划立项的资金占比；无立项时空缺"));

  private double launched;
  private double planned;
  private double dropped;
  private double undone;

  private static Indicator share(String name, Better better, String en, String zh, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), new Text("", ""), 0, 1, better, new Text(definition, definitionZh));
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    launched += project.funds();
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
    double funds = 0;
    double coordination = 0;
    double lapsed = 0;
    double reverse = 0;
    for (AidingGovernment aider : world.pairedAiders()) {
      funds += aider.funds();
      coordination += aider.coordination();
      lapsed += aider.lapsed();
      reverse += aider.reverseAvoidance();
    }
    double contest = 0;
    for (Pairing pairing : world.pairings()) {
      contest += Control.of(pairing, world.rules(), world.cycle()).intensity();
    }
    row.add(reverse / world.pairedAiders().size());
    row.add(of(undone, funds));
    row.add(contest / world.pairings().size());
    row.add(of(dropped, launched + lapsed));
    row.add(of(coordination, funds));
    row.add(of(planned, launched));
    launched = 0;
    planned = 0;
    dropped = 0;
    undone = 0;
  }

  private static double of(double part, double whole) {
    return whole == 0 ? Double.NaN : Math.min(1, part / whole);
  }
}
