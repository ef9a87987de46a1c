package org.pairaid.model;

/**
 * How well a project of one domain suits its place (项目适配度), with its four parts; all in [0,1].
 *
 * @param domain what is needed meets what the aider is good at (领域性适配)
 * @param targetGroup it reaches those it is meant for (目标群体适配)
 * @param process the two sides work together without friction (流程性适配)
 * @param point it is made for use, not for show (造点性适配)
 * @param overall weighted geometric mean: domain^.4 targetGroup^.2 process^.2 point^.2
 */
public record Fit(double domain, double targetGroup, double process, double point, double overall) {
  /**
   * Puts the parts together.
   *
   * @param match normalised need times supply, in [0,1]; the domain's part is its square root
   */
  public static Fit of(double match, double targetGroup, double process, double point) {
    // domain^.4 is (sqrt(match))^.4 = match^.2, so one fifth root serves all four parts
    return new Fit(Math.sqrt(match), targetGroup, process, point, FifthRoot.of(match * targetGroup * process * point));
  }
}
