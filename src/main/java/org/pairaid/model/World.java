package org.pairaid.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One replicate's world: the governments, their pairings, the rules in force, the calendar and the random streams. */
public final class World {
  /** Domains of projects. Fixed: {@code domains}. */
  private final List<Domain> domains;
  /** All aiders by id. Fixed: {@code aiding}. */
  private final Map<String, AidingGovernment> aiderById = new LinkedHashMap<>();
  /** All receivers by id. Fixed: {@code receiving}. */
  private final Map<String, ReceivingGovernment> receiverById = new LinkedHashMap<>();
  /** All aiders, in the scenario's order. Fixed: {@code aiding}. */
  private final List<AidingGovernment> aiders;
  /** All receivers, in the scenario's order. Fixed: {@code receiving}. */
  private final List<ReceivingGovernment> receivers;
  /** Pairings that have ended and had projects running when they did. Start: empty. */
  private final List<Pairing> ended = new ArrayList<>();
  /** Whether the mechanism runs. Start: as the table of its own says. */
  private final Mechanism mechanism = new Mechanism();
  /** Length of cycles and periods. Fixed: {@code time.cycleYears}, {@code time.periodsPerYear}. */
  private final Calendar calendar;
  /** The random streams of the replicate. Fixed: {@code run.seed} and the number of the replicate. */
  private final Streams streams;
  /** Enterprises and social organisations. Start: as the table of its own says. */
  private final Society society;
  /** The aiders with partners, in the scenario's order. Start: those in {@code pairings.pairs}. */
  private List<AidingGovernment> pairedAiders = List.of();
  /** The pairings in force. Start: {@code pairings.pairs}. */
  private List<Pairing> pairings = List.of();
  /** The rules in force. Start: none before the first {@code Contract}. */
  private Rules rules;
  /** Number of the cycle, from 0. Start: 0. */
  private int cycle;
  /** Number of the period in its cycle, from 0. Start: 0. */
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
    aiding.forEach(profile -> aiderById.put(profile.id(), new AidingGovernment(profile, domains, Deputy.of(profile, streams), calendar.cycleYears())));
    receiving.forEach(profile -> receiverById.put(profile.id(), new ReceivingGovernment(receiverById.size(), profile, domains)));
    aiders = List.copyOf(aiderById.values());
    receivers = List.copyOf(receiverById.values());
    society = new Society(aiders, receivers.size(), domains.size());
    pair(pairs);
  }

  /**
   * Puts these pairs in force. A pair that stays keeps its trust and its projects; so does one that comes back while projects of it still
   * run. Any other begins anew. The projects of a pairing that ends go on to their end.
   *
   * @param pairs ids of aider and receiver, all of them known
   */
  public void pair(List<Pair> pairs) {
    Map<Pair, Pairing> known = new LinkedHashMap<>();
    working().forEach(pairing -> known.put(new Pair(pairing.aider().id(), pairing.receiver().id()), pairing));
    aiders.forEach(AidingGovernment::part);
    List<Pairing> paired = new ArrayList<>();
    for (Pair pair : pairs) {
      Pairing standing = known.isEmpty() ? null : known.remove(pair);
      Pairing pairing = standing == null ? new Pairing(aiderById.get(pair.aiding()), receiverById.get(pair.receiving())) : standing;
      pairing.stand(paired.size());
      pairing.aider().pair(pairing);
      paired.add(pairing);
    }
    aiders.forEach(AidingGovernment::order);
    known.values().forEach(Pairing::end);
    ended.clear();
    known.values().stream().filter(pairing -> !pairing.running().isEmpty()).forEach(ended::add);
    pairings = List.copyOf(paired);
    pairedAiders = aiders.stream().filter(AidingGovernment::paired).toList();
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

  /** The pairings in force; another list once pairs are made anew. */
  public List<Pairing> pairings() {
    return pairings;
  }

  /** Enterprises and social organisations. */
  public Society society() {
    return society;
  }

  /** The pairings in force, and behind them those that have ended but have projects running still. */
  public List<Pairing> working() {
    if (ended.isEmpty()) {
      return pairings;
    }
    List<Pairing> working = new ArrayList<>(pairings);
    ended.stream().filter(pairing -> !pairing.running().isEmpty()).forEach(working::add);
    return working;
  }

  /** Whether the mechanism runs at all. */
  public Mechanism mechanism() {
    return mechanism;
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
