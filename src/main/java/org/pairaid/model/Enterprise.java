package org.pairaid.model;

/** An enterprise based at an aider (民营企业): free, or in one of its aider's pairings, with what it has experienced and invested there. */
public final class Enterprise {
  /** Where it is based. Fixed: one of {@code aiding}. */
  private final AidingGovernment aider;
  /** Key of its random streams. Fixed: from the aider and its number there, from 0. */
  private final long key;
  /** Its size, 1 for the mean. Start: none; drawn in the first cycle in which it can act. */
  private double size = Double.NaN;
  /** Domain that it works in. Start: 0, then drawn with its size. */
  private int trade;
  /** The pairing it is in. Start: none: it is free. */
  private Pairing pairing;
  /** Cycles that it has invested in its pairing. Start: 0. */
  private int tenure;
  /** Fit as it has experienced it in its pairing, in [0,1]. Start: 0. */
  private double experience;
  /** What it has invested in its pairing so far, 亿元. Start: 0. */
  private double stock;
  /** What it invested in the cycle, 亿元. Start: 0. */
  private double invested;

  Enterprise(AidingGovernment aider, int number) {
    this.aider = aider;
    key = Streams.entity(aider.key(), number);
  }

  /**
   * Settles what it is, once.
   *
   * @param relativeSize its size, 1 for the mean
   * @param domain index of the domain it works in
   */
  public void found(double relativeSize, int domain) {
    size = relativeSize;
    trade = domain;
  }

  /** Whether it is settled what it is. */
  public boolean founded() {
    return !Double.isNaN(size);
  }

  /**
   * Joins a pairing.
   *
   * @param expected fit that it expects, in [0,1]
   */
  public void join(Pairing joined, double expected) {
    pairing = joined;
    experience = expected;
    tenure = 0;
    stock = 0;
  }

  /** Leaves its pairing; what it has invested stays behind. */
  public void leave() {
    pairing = null;
    invested = 0;
  }

  /**
   * Invests for a cycle and learns how well it fits: its experience is the mean of what it expected and what it has found in each cycle.
   *
   * @param amount 亿元
   * @param fit what it found, in [0,1]
   */
  public void invest(double amount, double fit) {
    invested = amount;
    stock += amount;
    tenure++;
    experience += (fit - experience) / (tenure + 1);
  }

  /** What it thinks of its pairing, in [0,1]: half experience, half trust between the governments. */
  public double confidence() {
    return .5 * (experience + pairing.trust());
  }

  /** Whether it is in a pairing. */
  public boolean engaged() {
    return pairing != null;
  }

  public AidingGovernment aider() {
    return aider;
  }

  /** Entity key for random streams. */
  public long key() {
    return key;
  }

  /** Its size, 1 for the mean. */
  public double size() {
    return size;
  }

  /** Index of the domain it works in. */
  public int trade() {
    return trade;
  }

  /** The pairing it is in; {@code null} where it is free. */
  public Pairing pairing() {
    return pairing;
  }

  /** Cycles it has invested in its pairing. */
  public int tenure() {
    return tenure;
  }

  /** Fit as it has experienced it, in [0,1]. */
  public double experience() {
    return experience;
  }

  /** What it has invested in its pairing so far, 亿元. */
  public double stock() {
    return stock;
  }

  /** What it invested in its pairing in this cycle, 亿元. */
  public double invested() {
    return invested;
  }
}
