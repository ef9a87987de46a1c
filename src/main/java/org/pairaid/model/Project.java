package org.pairaid.model;

import org.apache.commons.rng.UniformRandomProvider;

/** A project (项目) from its launch to its end. */
public final class Project {
  /** Its domain. Fixed: chosen at launch. */
  private final int domain;
  /** Its money, 亿元. Fixed: set at launch. */
  private final double funds;
  /** Its fit (项目适配度) with the four parts, in [0,1]. Fixed: set at launch. */
  private final Fit fit;
  /** Quality Q before the luck of acceptance, in [0,1]. Fixed: set at launch. */
  private final double quality;
  /** Chance that both sides shirk where it fails acceptance, in [0,1]. Fixed: set at launch. */
  private final double shirking;
  /** Key of its random streams. Fixed: from the pairing and its number in pairing and cycle. */
  private final long key;
  /** Cycle of its launch. Fixed: set at launch. */
  private final int launchCycle;
  /** Periods of work, 1 or more. Fixed: set at launch. */
  private final int duration;
  /** Periods until it starts. Start: set at launch. */
  private int delay;
  /** Periods of work that are left. Start: its duration. */
  private int periodsLeft;
  /** Periods between its work and its examination that are left. Start: 0, or those of the pipeline's closing stages. */
  private int closing;
  /** The stream that the second examination goes on with; there is one where it was sent back for rework. Start: none. */
  private UniformRandomProvider acceptance;
  /** Form of aid that it takes. Start: no team, no enclave. */
  private Shape shape = Shape.SCATTERED;

  /**
   * @param domain index of the domain
   * @param funds money, 亿元
   * @param fit its fit, fixed at launch
   * @param quality Q in [0,1], before the luck of acceptance
   * @param shirking chance that both sides shirk when it fails acceptance
   * @param key its entity key for random streams
   * @param launchCycle cycle of its launch
   * @param delay periods before it starts
   * @param duration periods of work, 1 or more
   */
  public Project(int domain, double funds, Fit fit, double quality, double shirking, long key, int launchCycle, int delay, int duration) {
    this.domain = domain;
    this.funds = funds;
    this.fit = fit;
    this.quality = quality;
    this.shirking = shirking;
    this.key = key;
    this.launchCycle = launchCycle;
    this.delay = delay;
    this.duration = duration;
    this.periodsLeft = duration;
  }

  /** Has it wait between its work and its examination, {@code periods} long. */
  public void close(int periods) {
    closing = periods;
  }

  /** Gives it a form of aid. */
  public void take(Shape form) {
    shape = form;
  }

  /** Waits out one period of delay; false if there is none left. */
  public boolean waits() {
    if (delay == 0) {
      return false;
    }
    delay--;
    return true;
  }

  /** One period of work, rework or closing. Gives the money it disburses, 亿元. */
  public double work() {
    if (reworked()) {
      return 0;
    }
    if (periodsLeft == 0) {
      closing--;
      return 0;
    }
    periodsLeft--;
    return funds / duration;
  }

  /** Whether its planned work is done and closed, so that it is to be examined. */
  public boolean due() {
    return periodsLeft == 0 && closing == 0;
  }

  /** Sends it back for one period of rework, after which it is examined with {@code draws}. */
  public void rework(UniformRandomProvider draws) {
    acceptance = draws;
  }

  /** Whether it was sent back for rework. */
  public boolean reworked() {
    return acceptance != null;
  }

  /** The stream its acceptance draws from: a fresh one, or the one its rework goes on with. */
  public UniformRandomProvider acceptanceDraws(Streams streams) {
    return acceptance != null ? acceptance : streams.stream(Purpose.ACCEPTANCE, key, launchCycle);
  }

  public int domain() {
    return domain;
  }

  public double funds() {
    return funds;
  }

  public Fit fit() {
    return fit;
  }

  /** The form it takes: scattered unless it was given another. */
  public Shape shape() {
    return shape;
  }

  public double quality() {
    return quality;
  }

  public double shirking() {
    return shirking;
  }

  public int duration() {
    return duration;
  }

  /** Periods from now to its examination as planned: delay, work and closing; rework comes on top. */
  public int periodsToEnd() {
    return delay + periodsLeft + closing;
  }

  public int delay() {
    return delay;
  }
}
