package org.pairaid.model;

/**
 * What an aiding government decides for a cycle; every value in [0,1].
 *
 * @param delivery share e of the bargained target that it wants to pay
 * @param pleading p: pleads poverty to have the target lowered (装穷叫苦)
 * @param delegation d: pushes the task down to lower tiers (任务下压)
 * @param selectivity s: picks partners who can return favours (挑选回馈能力强的受援地)
 * @param collusion c: avoids blame jointly with its partners (联合避责)
 * @param showcase z: builds visible, quick projects (打造示范性、见效快的项目)
 */
public record AidingDecision(double delivery, double pleading, double delegation, double selectivity, double collusion, double showcase) {
  public AidingDecision {
    Decisions.require("delivery", delivery);
    Decisions.require("pleading", pleading);
    Decisions.require("delegation", delegation);
    Decisions.require("selectivity", selectivity);
    Decisions.require("collusion", collusion);
    Decisions.require("showcase", showcase);
  }

  /** Mean of the five levers of blame avoidance (避责). */
  public double avoidance() {
    return (pleading + delegation + selectivity + collusion + showcase) / 5;
  }

  /** Sum of the squared levers, by which avoidance costs. */
  public double squaredLevers() {
    return pleading * pleading + delegation * delegation + selectivity * selectivity + collusion * collusion + showcase * showcase;
  }
}
