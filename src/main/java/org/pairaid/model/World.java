package org.pairaid.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One replicate's world: the governments, their pairings, the rules in force, the calendar and the random streams. */
public final class World {
  private final List<Domain> domains;
  private final List<AidingGovernment> aiders;
  private final List<AidingGovernment> pairedAiders;
  private final List<ReceivingGovernment> receivers;
  private final List<Pairing> pairings;
  private final Calendar calendar;
  private final Streams streams;
  private final Society society;
  private Rules rules;
  private int cycle;
  private int period;

  /**
   * @param pairs ids of aider and receiver, all of them known
   * @param calendar length of cycles and periods
   */
  public World(List<Domain> domains, List<AidingProfile> aiding, List<ReceivingProfile> receiving, List<Pair> pairs, Calendar calendar,
      Streams streams) {
    this.domains = List.copyOf(domains);
    this.calendar = calendar;
    this.streams = streams;
    Map<String, AidingGovernment> aiderById = new LinkedHashMap<>();
    aiding.forEach(profile -> aiderById.put(profile.id(), new AidingGovernment(profile, domains, Deputy.of(profile, streams), calendar.cycleYears())));
    Map<String, ReceivingGovernment> receiverById = new LinkedHashMap<>();
    receiving.forEach(profile -> receiverById.put(profile.id(), new ReceivingGovernment(receiverById.size(), profile, domains)));
    List<Pairing> paired = new ArrayList<>();
    for (Pair pair : pairs) {
      Pairing pairing = new Pairing(paired.size(), aiderById.get(pair.aiding()), receiverById.get(pair.receiving()));
      pairing.aider().pair(pairing);
      paired.add(pairing);
    }
    aiders = List.copyOf(aiderById.values());
    receivers = List.copyOf(receiverById.values());
    pairings = List.copyOf(paired);
    pairedAiders = aiders.stream().filter(AidingGovernment::paired).toList();
    society = new Society(aiders, receivers.size(), domains.size());
  }

  /** Puts rules in force. */
  public void govern(Rules inForce) {
    rules = inForce;
  }

  /** Sets the calendar. */
  public void at(int newCycle, int newPeriod) {
    cycle = newCycle;
    period = newPeriod;
  }

  public List<Domain> domains() {
    return domains;
  }

  /** All aiders, in the scenario's order. */
  public List<AidingGovernment> aiders() {
    return aiders;
  }

  /** The aiders with partners: the others take no part anywhere. */
  public List<AidingGovernment> pairedAiders() {
    return pairedAiders;
  }

  public List<ReceivingGovernment> receivers() {
    return receivers;
  }

  public List<Pairing> pairings() {
    return pairings;
  }

  /** Enterprises and social organisations. */
  public Society society() {
    return society;
  }

  /** Rules in force in this cycle. */
  public Rules rules() {
    return rules;
  }

  public Streams streams() {
    return streams;
  }

  /** Number of the cycle, from 0. */
  public int cycle() {
    return cycle;
  }

  /** Number of the period in its cycle, from 0. */
  public int period() {
    return period;
  }

  /** Length of cycles and periods. */
  public Calendar calendar() {
    return calendar;
  }

  /** Periods in a cycle. */
  public int periodsPerYear() {
    return calendar.periodsPerYear();
  }

  /** Length of a period in years: dt. */
  public double periodYears() {
    return calendar.periodYears();
  }

  /** Periods that have passed before this one. */
  public long time() {
    return (long) cycle * periodsPerYear() + period;
  }
}
