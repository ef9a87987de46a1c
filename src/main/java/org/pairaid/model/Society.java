package org.pairaid.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Enterprises and social organisations beside the governments, and what they bring to each place in the running cycle (一核多元; model B5). */
public final class Society {
  /** All enterprises, by aider. Fixed: {@code aiding.enterprises} of each aider. */
  private final List<Enterprise> enterprises = new ArrayList<>();
  /** All social organisations, by aider. Fixed: {@code aiding.organisations} of each aider. */
  private final List<SocialOrganisation> organisations = new ArrayList<>();
  /** What is brought to each place in the cycle. Start: none. */
  private final YearOfSupport[] support;
  /** Number of domains. Fixed: from {@code domains}. */
  private final int domains;
  /** Returns that flow back to enterprises in the cycle, 亿元. Start: 0. */
  private double flownBack;

  Society(List<AidingGovernment> aiders, int receivers, int domains) {
    for (AidingGovernment aider : aiders) {
      for (int number = 0; number < aider.profile().enterprises(); number++) {
        enterprises.add(new Enterprise(aider, number));
      }
      for (int number = 0; number < aider.profile().organisations(); number++) {
        organisations.add(new SocialOrganisation(aider, number));
      }
    }
    support = new YearOfSupport[enterprises.isEmpty() && organisations.isEmpty() ? 0 : receivers];
    this.domains = domains;
  }

  /** A new cycle: nothing has been brought yet. */
  public void begin() {
    Arrays.fill(support, null);
    flownBack = 0;
  }

  /** What is brought to a place in this cycle, to be added to. */
  public YearOfSupport to(ReceivingGovernment receiver) {
    YearOfSupport year = support[receiver.index()];
    if (year == null) {
      year = new YearOfSupport(domains);
      support[receiver.index()] = year;
    }
    return year;
  }

  /** What is brought to a place in this cycle; {@code null} where it is nothing. */
  public YearOfSupport of(ReceivingGovernment receiver) {
    return support.length == 0 ? null : support[receiver.index()];
  }

  /** Enters returns that flow back to enterprises, 亿元. */
  public void flowBack(double amount) {
    flownBack += amount;
  }

  /** Returns that flow back to enterprises in this cycle, 亿元. */
  public double flownBack() {
    return flownBack;
  }

  /** All enterprises, by aider. */
  public List<Enterprise> enterprises() {
    return enterprises;
  }

  /** All social organisations, by aider. */
  public List<SocialOrganisation> organisations() {
    return organisations;
  }
}
