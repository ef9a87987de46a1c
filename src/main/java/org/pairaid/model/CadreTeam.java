package org.pairaid.model;

/** The cadres (挂职干部) of one pairing: how many, how long they have been there, and how far they cover its work (model B14). */
public final class CadreTeam {
  /** Persons in post. Start: 0. */
  private double persons;
  /** Cycles k that they have served already. Start: 0. */
  private int served;
  /** How far they cover the pairing's work, in [0,1]. Start: 0. */
  private double coverage;

  /**
   * Posts them for a cycle.
   *
   * @param funds money of the pairing in the cycle, 亿元
   * @param population of the place, 万人
   * @return whether all were relieved by others (定期轮换)
   */
  public boolean post(Cadres rules, double funds, double population) {
    boolean there = persons > 0;
    persons = rules.perFunds() * funds + rules.perPopulation() * population;
    served = there ? served + 1 : 0;
    boolean relieved = persons > 0 && served >= rules.tenure();
    if (relieved) {
      served = 0;
    }
    double experience = (served + 1) / (served + 2.0);
    coverage = persons > 0 ? persons / (persons + rules.half() * funds) * experience : 0;
    return relieved;
  }

  /** Persons in post. */
  public double persons() {
    return persons;
  }

  /** How far they cover the pairing's work, in [0,1]: numbers against money, times experience. */
  public double coverage() {
    return coverage;
  }

  /** Share of a project's benefit that is captured (精英侵吞) or merely consumed, in [0,1]. */
  public double captured(Cadres rules) {
    return rules.capture() * (1 - coverage);
  }
}
