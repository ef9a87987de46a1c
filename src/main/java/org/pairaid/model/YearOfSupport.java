package org.pairaid.model;

import java.util.List;

/** What enterprises and social organisations bring to one place in a cycle, 亿元; it is not government aid. */
public final class YearOfSupport {
  /** The part of the gifts that does good, by domain, 亿元. Start: 0. */
  private final double[] benefit;
  /** Own money that enterprises invest in the cycle, 亿元. Start: 0. */
  private double invested;
  /** Their returns that stay in the place, 亿元. Start: 0. */
  private double reinvested;
  /** Gifts of enterprises and social organisations in the cycle, 亿元. Start: 0. */
  private double given;

  YearOfSupport(int domains) {
    benefit = new double[domains];
  }

  /**
   * An enterprise invests.
   *
   * @param amount its own money
   * @param kept part of its return that stays in the place
   */
  public void invest(double amount, double kept) {
    invested += amount;
    reinvested += kept;
  }

  /**
   * A gift.
   *
   * @param domain index of the domain it serves
   * @param worth the part of it that does good
   */
  public void give(int domain, double amount, double worth) {
    given += amount;
    benefit[domain] += worth;
  }

  /** Hands {@code share} of it over to the place. */
  public void reach(PeriodOfAid aid, List<Domain> domains, double share) {
    aid.invest((invested + reinvested) * share);
    for (int d = 0; d < benefit.length; d++) {
      if (benefit[d] > 0) {
        aid.complete(d, domains.get(d), benefit[d] * share, 0, 0);
      }
    }
  }

  /** Own money that enterprises invest. */
  public double invested() {
    return invested;
  }

  /** Returns that stay in the place. */
  public double reinvested() {
    return reinvested;
  }

  /** What enterprises and social organisations give. */
  public double given() {
    return given;
  }

  /** The part of the gifts in a domain that does good. */
  public double benefit(int domain) {
    return benefit[domain];
  }
}
