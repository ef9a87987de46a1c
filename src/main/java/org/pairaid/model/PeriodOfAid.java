package org.pairaid.model;

import java.util.Arrays;

/** What reaches one receiver in one period: flows, summed over its projects and other support. */
public final class PeriodOfAid {
  /** Soft benefit by capability, 亿元. Start: 0. */
  private final double[] soft = new double[Capability.COUNT];
  /** Benefit B by domain, 亿元. Start: 0. */
  private final double[] benefit;
  /** Money paid out, 亿元. Start: 0. */
  private double disbursed;
  /** Money paid out times the soft part of its domain, 亿元. Start: 0. */
  private double softDisbursed;
  /** Hard benefit, 亿元. Start: 0. */
  private double hard;
  /** Pollution, in the domains' unit times 亿元. Start: 0. */
  private double pollution;
  /** Benefit times the social result of its domain, 亿元. Start: 0. */
  private double social;
  /** Investment that stayed, 亿元. Start: 0. */
  private double investmentStayed;
  /** Yearly revenue of new enclaves, 亿元. Start: 0. */
  private double hosted;
  /** Proceeds of land quota, 亿元. Start: 0. */
  private double quotaSold;

  PeriodOfAid(int domains) {
    benefit = new double[domains];
  }

  void clear() {
    Arrays.fill(soft, 0);
    Arrays.fill(benefit, 0);
    disbursed = 0;
    softDisbursed = 0;
    hard = 0;
    pollution = 0;
    social = 0;
    investmentStayed = 0;
    hosted = 0;
    quotaSold = 0;
  }

  /** Money paid out for a project of {@code domain}, 亿元. */
  public void disburse(Domain domain, double amount) {
    disbursed += amount;
    softDisbursed += amount * domain.soft();
  }

  /** A completed project's benefit, 亿元, and what comes with it. */
  public void complete(int index, Domain domain, double amount, double polluting, double stayed) {
    double softBenefit = amount * domain.soft();
    CapabilityVector content = domain.capabilities();
    soft[0] += softBenefit * content.allocation();
    soft[1] += softBenefit * content.learning();
    soft[2] += softBenefit * content.absorption();
    soft[3] += softBenefit * content.conversion();
    soft[4] += softBenefit * content.openness();
    hard += amount * (1 - domain.soft()) * (1 - domain.backflow());
    benefit[index] += amount;
    social += amount * domain.social();
    pollution += polluting;
    investmentStayed += stayed;
  }

  /** Investment that stays, beside what projects attract, 亿元. */
  public void invest(double stayed) {
    investmentStayed += stayed;
  }

  /** What enclaves that were set up will bring, 亿元 a year (飞地经济). */
  public void host(double yearlyRevenue) {
    hosted += yearlyRevenue;
  }

  /** Sells land quota for {@code amount}, 亿元 (增减挂钩). */
  public void sellQuota(double amount) {
    quotaSold += amount;
  }

  /** Money paid out, 亿元. */
  public double disbursed() {
    return disbursed;
  }

  /** Disbursed-weighted soft share χ̄ of what was paid out (only where something was). */
  public double softShare() {
    return softDisbursed / disbursed;
  }

  /** Soft benefit for one capability, 亿元. */
  public double soft(int capability) {
    return soft[capability];
  }

  /** Benefit in one domain, 亿元. */
  public double benefit(int domain) {
    return benefit[domain];
  }

  /** Hard benefit, 亿元. */
  public double hard() {
    return hard;
  }

  /** Pollution, in the domains' unit times 亿元. */
  public double pollution() {
    return pollution;
  }

  /** Benefit weighted with the social content of its domains, 亿元. */
  public double social() {
    return social;
  }

  /** Yearly revenue of new enclaves, 亿元. */
  public double hosted() {
    return hosted;
  }

  /** Proceeds of land quota, 亿元. */
  public double quotaSold() {
    return quotaSold;
  }

  /** Attracted and private investment that stayed, 亿元. */
  public double investmentStayed() {
    return investmentStayed;
  }
}
