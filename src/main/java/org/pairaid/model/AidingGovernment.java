package org.pairaid.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An aiding government (支援方政府) with what it has, remembers and has decided. */
public final class AidingGovernment {
  private final AidingProfile profile;
  private final long key;
  private final double[] supply;
  private final List<Pairing> pairings = new ArrayList<>();
  private final YearOfResults results = new YearOfResults();
  private double revenue;
  private double target;
  private double load;
  private double bargainedTarget;
  private double funds = Double.NaN;
  private double belief = Double.NaN;
  private AidingDecision decision;
  private String style = "";
  private double payoff = Double.NaN;
  private ReportedScore reportedScore = ReportedScore.START;
  private TrueScore trueScore = TrueScore.START;

  AidingGovernment(AidingProfile profile, List<Domain> domains) {
    this.profile = profile;
    key = Streams.entity(profile.id());
    supply = domains.stream().mapToDouble(d -> profile.supply().get(d.id())).toArray();
    revenue = profile.revenue();
  }

  /** Takes on a nominal target, 亿元 (发包). */
  public void contract(double nominalTarget) {
    target = nominalTarget;
    load = target / discretion();
    results.clear();
  }

  /**
   * Settles what it does this cycle and what is left of the target after bargaining, 亿元.
   *
   * @param followed name of the way of acting that it follows
   */
  public void decide(AidingDecision taken, double targetAfterBargaining, String followed) {
    decision = taken;
    style = followed;
    bargainedTarget = targetAfterBargaining;
  }

  /** Sets the aid budget of the cycle, 亿元. */
  public void budget(double amount) {
    funds = amount;
  }

  /** Takes over a belief of being exposed. */
  public void believe(double exposure) {
    belief = exposure;
  }

  /** Enters the assessment of the cycle. */
  public void assessed(TrueScore truth, ReportedScore report) {
    trueScore = truth;
    reportedScore = report;
  }

  /** Enters what the cycle was worth to its officials, utility (model B8). */
  public void earn(double utility) {
    payoff = utility;
  }

  /** Lets a period of growth pass, {@code years} long. */
  public void grow(double years) {
    revenue *= StrictMath.exp(profile.growth() * years);
  }

  /** Target over discretionary budget when the target was set: L of model A3. */
  public double load() {
    return load;
  }

  /** What can be spent at discretion, 亿元 a year. */
  public double discretion() {
    return profile.slack() * revenue;
  }

  /** Whether it has partners: without, it takes no part. */
  public boolean paired() {
    return !pairings.isEmpty();
  }

  /** Leaves its partners; {@link #pair} brings those that stay, and new ones. */
  void part() {
    pairings.clear();
  }

  void pair(Pairing pairing) {
    pairings.add(pairing);
  }

  /** Its pairings in force, in the world's order. */
  public List<Pairing> pairings() {
    return Collections.unmodifiableList(pairings);
  }

  public AidingProfile profile() {
    return profile;
  }

  public String id() {
    return profile.id();
  }

  /** Entity key for random streams. */
  public long key() {
    return key;
  }

  /** What it is good at in domain {@code domain}, in [0,1]. */
  public double supply(int domain) {
    return supply[domain];
  }

  /** Results of the projects that ended in this cycle. */
  public YearOfResults results() {
    return results;
  }

  /** Own revenue, 亿元 a year. */
  public double revenue() {
    return revenue;
  }

  /** Nominal target T, 亿元. */
  public double target() {
    return target;
  }

  /** Target T' after bargaining, 亿元. */
  public double bargainedTarget() {
    return bargainedTarget;
  }

  /** Aid budget F of the last decided cycle, 亿元; not a number before the first. */
  public double funds() {
    return funds;
  }

  /** Belief of being exposed, in [0,1]; not a number before the first decision. */
  public double belief() {
    return belief;
  }

  public AidingDecision decision() {
    return decision;
  }

  /** Name of the way of acting that it follows; empty before the first decision. */
  public String style() {
    return style;
  }

  /** What the last cycle was worth to its officials, utility; not a number before the first assessment. */
  public double payoff() {
    return payoff;
  }

  public ReportedScore reportedScore() {
    return reportedScore;
  }

  public TrueScore trueScore() {
    return trueScore;
  }
}
