package org.pairaid.model;

import java.util.Arrays;
import java.util.List;

/** A receiving government (受援方政府) with the place it governs, and how that place develops (model A7, A9). */
public final class ReceivingGovernment {
  private static final double SOFT_SHARE_AT_START = .3;
  private static final double LOWEST_CAPABILITY = .01;
  private static final double LOWEST_NEED = .005;
  private static final double LOWEST_WEIGHT = .05;
  private static final double RELAPSE = .95;
  private static final double NEAR = 1.05;

  /** Its place in the scenario's list. Fixed: its place. */
  private final int index;
  /** What the scenario says of it. Fixed: {@code receiving}. */
  private final ReceivingProfile profile;
  /** Key of its random streams. Fixed: from {@code receiving.id}. */
  private final long key;
  /** What it needed at the start, n0[d], shares that sum to 1. Fixed: {@code receiving.need}. */
  private final double[] needAtStart;
  /** What it needs (所需), n[d], shares that sum to 1. Start: {@code receiving.need}. */
  private final double[] need;
  /** Capabilities c[k], each in [.01,1]. Start: {@code receiving.capabilities}. */
  private final double[] capabilities;
  /** What reaches it in the period. Start: as the table of its own says. */
  private final PeriodOfAid aid;
  /** What shocks have taken and has not come back. Start: as the table of its own says. */
  private final Shortfall shortfall = new Shortfall();
  /** Output and household income. Start: as the table of its own says. */
  private final Livelihood livelihood = new Livelihood();
  /** The largest of its needs, share. Start: {@code receiving.need}, the largest. */
  private double largestNeed;
  /** Capability C, the geometric mean of the five. Start: {@code receiving.capabilities}, their mean. */
  private double compositeCapability;
  /** What has become of digital governance in it. Start: as the table of its own says. */
  private final DigitalPlace digital;
  /** Own revenue r but for what enclaves bring, 亿元 a year. Start: {@code receiving.revenue}. */
  private double revenue;
  /** Central transfers G, 亿元 a year. Start: {@code receiving.transfers}. */
  private double transfers;
  /** What enclaves bring, 亿元 a year; r is the sum of both. Start: 0. */
  private double enclaveRevenue;
  /** Proceeds of land quota in the last period, 亿元 a year. Start: 0. */
  private double quotaIncome;
  /** Habit of dependence h (依赖习惯), in [0,1]. Start: {@code receiving.habit}. */
  private double habit;
  /** Infrastructure H, 亿元 per 万人. Start: 0. */
  private double infrastructure;
  /** The part of H that its capability can use, 亿元 per 万人. Start: 0. */
  private double usefulInfrastructure;
  /** Satisfaction of the public, in [0,1]. Start: .5. */
  private double satisfaction = .5;
  /** Ecology E, in [0,1]. Start: 1. */
  private double ecology = 1;
  /** Soft share of what was last paid out, in [0,1]. Start: .3. */
  private double softShare = SOFT_SHARE_AT_START;
  /** Paired aid in its resources in the last period D, in [0,1]. Start: 0. */
  private double aidDependence;
  /** Paired aid and transfers in its resources in the last period D_x, in [0,1]. Start: 0. */
  private double externalDependence;
  /** Weight in the split of aid, in [.05,1]. Start: 1. */
  private double claimWeight = 1;
  /** Successive cycles at the threshold of graduation. Start: 0. */
  private int cyclesAtThreshold;
  /** Whether it has graduated (摘帽). Start: false. */
  private boolean graduated;
  /** Whether it graduated and has fallen back (返贫). Start: false. */
  private boolean relapsed;
  /** Effort u, acceptance y and claim q of the cycle, each in [0,1]. Start: none. */
  private ReceivingDecision decision;
  /** Name of the way of acting that it follows. Start: empty. */
  private String style = "";
  /** What the last cycle was worth to its officials, utility. Start: none. */
  private double payoff = Double.NaN;

  ReceivingGovernment(int index, ReceivingProfile profile, List<Domain> domains) {
    this.index = index;
    this.profile = profile;
    key = Streams.entity(profile.id());
    needAtStart = domains.stream().mapToDouble(d -> profile.need().get(d.id())).toArray();
    need = needAtStart.clone();
    largestNeed = largest(need);
    capabilities = profile.capabilities().toArray();
    compositeCapability = geometricMean(capabilities);
    largestNeed = largest(need);
    aid = new PeriodOfAid(domains.size());
    digital = new DigitalPlace(profile.access());
    revenue = profile.revenue();
    transfers = profile.transfers();
    habit = profile.habit();
  }

  /**
   * Settles what it does this cycle.
   *
   * @param followed name of the way of acting that it follows
   */
  public void decide(ReceivingDecision taken, String followed) {
    decision = taken;
    style = followed;
  }

  /** Enters what the cycle was worth to its officials, utility. */
  public void earn(double utility) {
    payoff = utility;
  }

  /** Name of the way of acting that it follows; empty before the first decision. */
  public String style() {
    return style;
  }

  /** What the last cycle was worth to its officials, utility; not a number before the first assessment. */
  public double payoff() {
    return payoff;
  }

  /**
   * Is struck (model B11).
   *
   * @param severity how hard, in [0,1]
   * @param surge shares of all need that the shock's surge takes, by domain
   */
  public void strike(Shock shock, double severity, double[] surge) {
    scaleRevenue(shortfall.strike(severity * shock.revenueLoss(), shock.recovery()));
    infrastructure *= 1 - severity * shock.infrastructureLoss();
    usefulInfrastructure = Math.min(infrastructure, usefulInfrastructure);
    double taken = severity * Arrays.stream(surge).sum();
    if (taken > 0) {
      for (int d = 0; d < need.length; d++) {
        need[d] = Math.max(LOWEST_NEED, (1 - taken) * need[d] + severity * surge[d]);
      }
      normaliseNeed();
    }
  }

  private void scaleRevenue(double factor) {
    if (factor != 1) {
      revenue *= factor;
      livelihood.scale(factor);
    }
  }

  /**
   * Lets one period pass. The order of the updates is that of model A7; a state is the one before this period's update
   * unless it is said to be new.
   *
   * @param rules constants of development
   * @param participation digital participation D_par
   * @param years length of the period
   * @param draw standard normal draw for growth
   */
  public void develop(Development rules, double participation, double years, double draw) {
    dependOn(aid.disbursed() / years, aid.quotaSold() / years);
    double participationFactor = 1 + digital.reach(participation);
    learn(rules, participationFactor, years);
    formHabit(rules, participationFactor, years);
    build(rules, years);
    earn(rules, years, draw);
    ecology = Clamp.unit(ecology - .05 * aid.pollution() / profile.population() + .02 * years * (1 - ecology));
    feel(rules, years);
    need(rules, years);
    aid.clear();
  }

  private void dependOn(double aidPerYear, double quotaPerYear) {
    quotaIncome = quotaPerYear;
    double resources = aidPerYear + transfers + revenue() + quotaIncome;
    aidDependence = aidPerYear / resources;
    externalDependence = (aidPerYear + transfers) / resources;
    if (aid.disbursed() > 0) {
      softShare = aid.softShare();
    }
  }

  private void learn(Development rules, double participationFactor, double years) {
    double absorptive = Math.sqrt(capabilities[Capability.LEARNING.ordinal()] * capabilities[Capability.ABSORPTION.ordinal()]);
    double idleness = 1 - decision.effort();
    double perHead = 1 / (profile.population() * years);
    for (int k = 0; k < capabilities.length; k++) {
      double c = capabilities[k];
      double flow = aid.soft(k) * perHead;
      double gain = rules.capabilityGain() * flow / (flow + rules.softHalf()) * absorptive * participationFactor * (1 - c);
      capabilities[k] = Clamp.within(c + years * (gain - rules.capabilityDecay() * idleness * c), LOWEST_CAPABILITY, 1);
    }
    compositeCapability = geometricMean(capabilities);
  }

  private void formHabit(Development rules, double participationFactor, double years) {
    double transfusion = 1 - Clamp.unit(softShare * participationFactor);
    double gain = rules.habitGain() * externalDependence * transfusion * (1 - habit);
    habit = Clamp.unit(habit + years * (gain - rules.habitLoss() * decision.effort() * habit));
  }

  private void build(Development rules, double years) {
    infrastructure = Math.max(0, infrastructure + (aid.hard() + aid.quotaSold() * compositeCapability) / profile.population() - years * rules.hardDecay() * infrastructure);
    usefulInfrastructure = Math.min(infrastructure, 2 * compositeCapability * rules.hardHalf());
  }

  private void earn(Development rules, double years, double draw) {
    double infrastructureEffect = usefulInfrastructure / (usefulInfrastructure + rules.hardHalf());
    double capital = Math.min(1, revenuePerHead() / rules.trapRevenue());
    double invested = Math.min(1, aid.investmentStayed() / years / revenue);
    double growth = rules.growthBase() + capital * (rules.growthEffort() * decision.effort() * compositeCapability)
        + capital * (rules.growthHard() * infrastructureEffect) + .02 * invested;
    double change = growth * years + rules.growthNoise() * Math.sqrt(years) * draw;
    livelihood.pass(change - .02 * invested * years, (.02 + rules.investmentOutput()) * invested, aid.social() / profile.population() / years, rules, years);
    revenue *= StrictMath.exp(change);
    scaleRevenue(shortfall.recover(years));
    enclaveRevenue = Math.max(0, enclaveRevenue * (1 - years * rules.hardDecay())) + aid.hosted();
  }

  private void feel(Development rules, double years) {
    double weighted = 0;
    for (int d = 0; d < need.length; d++) {
      weighted += aid.benefit(d) * need[d];
    }
    double relief = weighted / largestNeed / profile.population() / years;
    satisfaction = Clamp.unit(satisfaction + years * rules.satisfactionSpeed() * (Clamp.unit(.3 + .7 * relief / (relief + .02)) - satisfaction));
  }

  private void need(Development rules, double years) {
    for (int d = 0; d < need.length; d++) {
      double benefit = aid.benefit(d);
      double served = benefit == 0 ? need[d] : need[d] * StrictMath.exp(-rules.needService() * benefit / profile.population());
      need[d] = Math.max(LOWEST_NEED, served + years * rules.needGrowth() * (needAtStart[d] - need[d]));
    }
    normaliseNeed();
  }

  private void normaliseNeed() {
    double sum = 0;
    for (double share : need) {
      sum += share;
    }
    for (int d = 0; d < need.length; d++) {
      need[d] /= sum;
    }
    largestNeed = largest(need);
  }

  /** Ends a cycle under the rule of graduation (摘帽); a lower weight holds from the next cycle on. */
  public void graduate(Graduation rule, double revenueGoal) {
    double index = developmentIndex(revenueGoal);
    cyclesAtThreshold = index >= rule.threshold() ? cyclesAtThreshold + 1 : 0;
    graduated |= cyclesAtThreshold >= rule.cycles();
    if (graduated) {
      claimWeight = Math.max(LOWEST_WEIGHT, claimWeight * (1 - rule.taper()));
    }
    relapsed = graduated && index < RELAPSE * rule.threshold();
  }

  /**
   * Regains a share of the weight it has lost, where it has graduated and early warning (防返贫监测) finds it near the threshold.
   *
   * @param warning level in force
   */
  public void heed(double warning, Graduation rule, double revenueGoal) {
    if (graduated && developmentIndex(revenueGoal) < NEAR * rule.threshold()) {
      claimWeight += digital.reach(warning) * (1 - claimWeight);
    }
  }

  /** Lets a period of digital governance pass, {@code years} long. */
  public void digitise(Digital rules, double years) {
    digital.pass(rules, years);
  }

  /** Development index Y of model A9, in [0,1]. */
  public double developmentIndex(double revenueGoal) {
    return .5 * Math.min(1, revenuePerHead() / revenueGoal) + .5 * compositeCapability();
  }

  /** Shortfall of own revenue per head against twice the goal, at least .05, times population: gap of model A4, 万人. */
  public double gap(double revenueGoal) {
    return Clamp.within(1 - revenue / profile.population() / (2 * revenueGoal), .05, 1) * profile.population();
  }

  /** Geometric mean C of the five capabilities. */
  public double compositeCapability() {
    return compositeCapability;
  }

  /** Need in domain {@code domain} over the largest need: n̂, in [0,1]. */
  public double relativeNeed(int domain) {
    return need[domain] / largestNeed;
  }

  /** Share of the infrastructure that stands idle, in [0,1] (重复投资、产能过剩). */
  public double idleShare() {
    return infrastructure == 0 ? 0 : (infrastructure - usefulInfrastructure) / infrastructure;
  }

  private static double geometricMean(double[] capabilities) {
    double product = 1;
    for (double c : capabilities) {
      product *= c;
    }
    return FifthRoot.of(product);
  }

  private static double largest(double[] values) {
    double largest = values[0];
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  /** Its place in the world's list, from 0. */
  public int index() {
    return index;
  }

  public ReceivingProfile profile() {
    return profile;
  }

  public String id() {
    return profile.id();
  }

  /** Entity key for random streams. */
  public long key() {
    return key;
  }

  /** What reaches it in the running period. */
  public PeriodOfAid aid() {
    return aid;
  }

  /** Share of need in domain {@code domain}. */
  public double need(int domain) {
    return need[domain];
  }

  public double capability(Capability capability) {
    return capabilities[capability.ordinal()];
  }

  /** Sets the central transfers of the cycle by a factor on those of the start (中央转移支付). */
  public void transfer(double factor) {
    transfers = profile.transfers() * factor;
  }

  /** Central transfers, 亿元 a year. */
  public double transfers() {
    return transfers;
  }

  /** Own revenue, 亿元 a year: its own taxes and its share in those of enclaves. */
  public double revenue() {
    return revenue + enclaveRevenue;
  }

  /** What enclaves bring (飞地经济), 亿元 a year. */
  public double enclaveRevenue() {
    return enclaveRevenue;
  }

  /** Proceeds of land quota in the last period (增减挂钩), 亿元 a year. */
  public double quotaIncome() {
    return quotaIncome;
  }

  /** What has become of digital governance here. */
  public DigitalPlace digital() {
    return digital;
  }

  /** Own revenue per head, 亿元 per 万人. */
  public double revenuePerHead() {
    return revenue() / profile.population();
  }

  /** Own revenue that is missing because of shocks, 亿元 a year. */
  public double missingRevenue() {
    return shortfall.missing(revenue);
  }

  /** Output over that of the start. */
  public double output() {
    return livelihood.output();
  }

  /** Household income over that of the start. */
  public double income() {
    return livelihood.income();
  }

  /** Logarithm of output over income, both relative to the start. */
  public double incomeGap() {
    return livelihood.gap();
  }

  /** Dependence habit h, in [0,1]. */
  public double habit() {
    return habit;
  }

  /** Infrastructure stock H, 亿元 per 万人. */
  public double infrastructure() {
    return infrastructure;
  }

  /** The part of the infrastructure that its capability can use, 亿元 per 万人. */
  public double usefulInfrastructure() {
    return usefulInfrastructure;
  }

  public double satisfaction() {
    return satisfaction;
  }

  public double ecology() {
    return ecology;
  }

  /** Paired aid in its resources in the last period: D, in [0,1]. */
  public double aidDependence() {
    return aidDependence;
  }

  /** Paired aid and transfers in its resources in the last period: D_x, in [0,1]. */
  public double externalDependence() {
    return externalDependence;
  }

  /** Weight in the split of aid: 1 unless graduated. */
  public double claimWeight() {
    return claimWeight;
  }

  public boolean graduated() {
    return graduated;
  }

  /** Whether it graduated and has fallen back (返贫). */
  public boolean relapsed() {
    return relapsed;
  }

  public ReceivingDecision decision() {
    return decision;
  }
}
