package org.pairaid.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** An aiding government (支援方政府) with what it has, remembers and has decided. */
public final class AidingGovernment {
  /** What the scenario says of it. Fixed: {@code aiding}. */
  private final AidingProfile profile;
  /** Key of its random streams. Fixed: from {@code aiding.id}. */
  private final long key;
  /** What it is good at (所能), s[d], by domain, in [0,1]. Fixed: {@code aiding.supply}. */
  private final double[] supply;
  /** Its pairings in force, in the order of the receivers' ids. Start: {@code pairings.pairs}. */
  private final List<Pairing> pairings = new ArrayList<>();
  /** Results of its projects that ended in the cycle. Start: as the table of its own says. */
  private final YearOfResults results = new YearOfResults();
  /** Its own cities that carry pairings under straight contracting. Fixed: {@code aiding.deputies} of them. */
  private final List<Deputy> deputies;
  /** How willing it still is to give. Start: as the table of its own says. */
  private final Willingness willingness = new Willingness();
  /** Length of a cycle, years. Fixed: {@code time.cycleYears}. */
  private final double cycleYears;
  /** Own revenue R, 亿元 a year. Start: {@code aiding.revenue}. */
  private double revenue;
  /** Nominal target T of the cycle, 亿元. Start: 0. */
  private double target;
  /** Load L, target over discretionary budget when the target was set. Start: 0. */
  private double load;
  /** Target T' after bargaining, 亿元. Start: 0. */
  private double bargainedTarget;
  /** Aid budget F of the last decided cycle, 亿元. Start: none. */
  private double funds = Double.NaN;
  /** What of the cycle's budget went into coordination, 亿元. Start: 0. */
  private double coordination;
  /** What of the cycle's budget went back to the treasury, 亿元. Start: 0. */
  private double lapsed;
  /** Reverse avoidance rev, in [0,1]. Start: 0. */
  private double reverseAvoidance;
  /** Belief of being exposed, in [0,1]. Start: none; at its first decision as under Initialization. */
  private double belief = Double.NaN;
  /** Delivery e and the levers p, d, s, c, z of the cycle, each in [0,1]. Start: none. */
  private AidingDecision decision;
  /** Name of the way of acting that it follows. Start: empty. */
  private String style = "";
  /** What the last cycle was worth to its officials, utility. Start: none. */
  private double payoff = Double.NaN;
  /** Last reported score with its four parts, in [0,1], and whether collusion was exposed. Start: .6 in every part, not exposed. */
  private ReportedScore reportedScore = ReportedScore.START;
  /** Last true score, in [0,1]; no strategy sees it. Start: .6. */
  private TrueScore trueScore = TrueScore.START;

  AidingGovernment(AidingProfile profile, List<Domain> domains, List<Deputy> deputies, double cycleYears) {
    this.profile = profile;
    this.deputies = deputies;
    this.cycleYears = cycleYears;
    key = Streams.entity(profile.id());
    supply = domains.stream().mapToDouble(d -> profile.supply().get(d.id())).toArray();
    revenue = profile.revenue();
  }

  /** Takes on a nominal target, 亿元 (发包). */
  public void contract(double nominalTarget) {
    target = nominalTarget;
    load = target / discretion();
    coordination = 0;
    lapsed = 0;
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
    reverseAvoidance = taken.delegation() * Math.min(1, bargainedTarget / discretion());
  }

  /** Passes the task down to its deputies, of which it has some: {@code pressure} is what arrives at each, in units of the load L (model B3). */
  public void passDown(double pressure) {
    int escalating = 0;
    for (Deputy deputy : deputies) {
      deputy.press(pressure);
      escalating += deputy.escalates() ? 1 : 0;
    }
    reverseAvoidance = escalating / (double) deputies.size();
  }

  /** Sets the aid budget of the cycle, 亿元. */
  public void budget(double amount) {
    funds = amount;
  }

  /** Spends aid money of the cycle on coordination instead of projects, 亿元 (多头; model B7). */
  public void coordinate(double amount) {
    coordination += amount;
  }

  /** Takes aid money of the cycle back into the treasury because no project came of it, 亿元. */
  public void lapse(double amount) {
    lapsed += amount;
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

  /** Lets a period of growth pass, {@code years} long; what it gives in this cycle slows it down (model B16). */
  public void grow(Behaviour rules, double years) {
    revenue *= StrictMath.exp((profile.growth() - rules.crowdingOut() * given() / (revenue * cycleYears)) * years);
  }

  /** Takes the burden of the last cycle's funds to heart (model B16). */
  public void tire(Behaviour rules) {
    willingness.pass(Math.min(1, given() / discretion()), rules, cycleYears);
  }

  private double given() {
    return Double.isNaN(funds) ? 0 : funds;
  }

  /** Target over discretionary budget when the target was set: L of model A3. */
  public double load() {
    return load;
  }

  /** What can be spent at discretion in a cycle, 亿元. */
  public double discretion() {
    return profile.slack() * revenue * cycleYears;
  }

  /** How willing it still is to give, in [0,1]. */
  public double willingness() {
    return willingness.level();
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

  /** Puts its partners in the order of their ids, so that the order of a file or of a rule changes nothing. */
  void order() {
    pairings.sort(Comparator.comparing(pairing -> pairing.receiver().id()));
  }

  /** Its pairings in force, in the order of the receivers' ids. */
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

  /** What of the aid budget was spent on coordination, 亿元. */
  public double coordination() {
    return coordination;
  }

  /** What of the aid budget went back to the treasury unspent, 亿元. */
  public double lapsed() {
    return lapsed;
  }

  /** The aid budget less what lapsed, 亿元: what execution counts. */
  public double spent() {
    return Math.max(0, funds - lapsed);
  }

  /** Reverse avoidance (反向避责), in [0,1]: the share of its deputies that escalate, or without deputies what its load suggests (model A5.6). */
  public double reverseAvoidance() {
    return reverseAvoidance;
  }

  /** Its own cities that carry pairings; none without straight contracting. */
  public List<Deputy> deputies() {
    return deputies;
  }

  /**
   * The deputy that carries a project, of those it has: pairings go to them in turn; where there are more of them than of pairings, several share a pairing
   * and carry its projects in turn.
   *
   * @param project number of the project in its pairing and cycle, from 0
   */
  public Deputy carrier(Pairing pairing, int project) {
    int place = pairings.indexOf(pairing);
    if (deputies.size() <= pairings.size()) {
      return deputies.get(place % deputies.size());
    }
    int sharing = (deputies.size() - place - 1) / pairings.size() + 1;
    return deputies.get(place + pairings.size() * (project % sharing));
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
