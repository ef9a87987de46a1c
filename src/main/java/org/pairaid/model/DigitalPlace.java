package org.pairaid.model;

/** What has become of digital governance at one receiving place: who has access, whether platforms work, and how far supervision on site is still practised (model B6). */
public final class DigitalPlace {
  /** Digital access a, in [0,1]. Start: {@code receiving.access}. */
  private double access;
  /** How far supervision on site is still practised, p, in [0,1]. Start: 1. */
  private double practice = 1;
  /** Whether platforms fail in the cycle. Start: false. */
  private boolean down;

  DigitalPlace(double access) {
    this.access = access;
  }

  /** Opens a cycle. @param failing whether the place's platforms fail in it */
  public void open(boolean failing) {
    down = failing;
  }

  /** Lets {@code years} pass: training closes the divide (数字鸿沟), and what platforms do on site is unlearnt (数字依赖). */
  void pass(Digital rules, double years) {
    access = Clamp.unit(access + years * rules.training() * (1 - access));
    double stillNeeded = 1 - working(rules.accountability());
    practice = Clamp.unit(practice + Math.min(1, years * rules.dependence()) * (stillNeeded - practice));
  }

  /** What is left here of a level in force: nothing while platforms are down. */
  public double working(double level) {
    return down ? 0 : level;
  }

  /** What of a level in force reaches the people here: only those with access. */
  public double reach(double level) {
    return working(level) * access;
  }

  /** Factor on supervision on site, in [0,1]: while platforms work they hide that it is no longer practised; when they fail it is missed (数字陷阱). */
  public double onSite() {
    return down ? practice : 1;
  }

  /** Digital access a, in [0,1]: 1 less the digital divide. */
  public double access() {
    return access;
  }

  /** How far supervision on site is still practised, in [0,1]. */
  public double practice() {
    return practice;
  }

  /** Whether platforms are down in this cycle. */
  public boolean down() {
    return down;
  }
}
