package org.pairaid.model;

/** Funds-weighted results of the projects of one aider that ended in a cycle; an abandoned one counts with 0. */
public final class YearOfResults {
  /** Money of the projects that ended in the cycle, 亿元. Start: 0. */
  private double funds;
  /** Their visible results times their money, 亿元. Start: 0. */
  private double visible;
  /** Their social results times their money, 亿元. Start: 0. */
  private double social;
  /** What flowed back to the aider in the cycle, 亿元. Start: 0. */
  private double flownBack;

  /** Enters an ended project: its money and what was seen and felt of it. */
  public void add(double projectFunds, double visibleResult, double socialResult) {
    funds += projectFunds;
    visible += projectFunds * visibleResult;
    social += projectFunds * socialResult;
  }

  /** Enters what flowed back to the aider, 亿元 (总部经济). */
  public void flowBack(double amount) {
    flownBack += amount;
  }

  void clear() {
    funds = 0;
    visible = 0;
    social = 0;
    flownBack = 0;
  }

  /** Whether any project ended. */
  public boolean any() {
    return funds > 0;
  }

  /** What flowed back, 亿元. */
  public double flownBack() {
    return flownBack;
  }

  /** Mean visible result, in [0,1]. */
  public double visible() {
    return visible / funds;
  }

  /** Mean social result, in [0,1]. */
  public double social() {
    return social / funds;
  }
}
