package org.pairaid.model;

import java.util.LinkedHashSet;
import java.util.List;

/** The stages of a project beyond consultation, review and work (项目流程; model B15). */
public record Pipeline(
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Stages that a proposal passes, and that follow its work", zh = "项目流程环节", source = "Sun, section 1(2)")
        List<PipelineStage> stages) {

  /** A map of a scenario file may leave the stages out: then there are none. */
  public Pipeline {
    stages = stages == null ? List.of() : List.copyOf(stages);
    var ids = new LinkedHashSet<String>();
    for (PipelineStage stage : stages) {
      if (!ids.add(stage.id())) {
        throw new IllegalArgumentException("two stages have the id " + stage.id());
      }
    }
  }

  /** Time that the stages of a phase take together, periods. */
  public int periods(PipelineStage.Phase phase, double friction, Calendar calendar) {
    double years = 0;
    for (PipelineStage stage : stages) {
      years += stage.phase() == phase ? stage.years(friction) : 0;
    }
    return (int) Math.ceil(calendar.periodsIn(years) - 1e-9);
  }

  /**
   * Chance that a proposal drops out on its way.
   *
   * @param supply what the aider is good at in the proposal's domain
   * @param need the receiver's relative need in it
   */
  public double dropOut(double supply, double need) {
    double passes = 1;
    for (PipelineStage stage : stages) {
      passes *= 1 - stage.dropOut(supply, need);
    }
    return 1 - passes;
  }
}
