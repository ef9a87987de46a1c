package org.pairaid.model;

import java.util.ArrayList;
import java.util.List;

/** A pairing (结对) of an aiding with a receiving government. */
public final class Pairing {
  private static final double TRUST_AT_START = .5;

  /** Its aiding side. Fixed: one of {@code aiding}. */
  private final AidingGovernment aider;
  /** Its receiving side. Fixed: one of {@code receiving}. */
  private final ReceivingGovernment receiver;
  /** Key of its random streams. Fixed: from the ids of both. */
  private final long key;
  /** Its projects that have not ended. Start: empty. */
  private final List<Project> running = new ArrayList<>();
  /** Great-circle distance of both sides, 1000 km; none where a coordinate is not given. Fixed: from the coordinates. */
  private final double distance;
  /** Its cadres at the receiving place. Start: as the table of its own says. */
  private final CadreTeam cadres = new CadreTeam();
  /** Its place in the list of pairings in force. Start: its place. */
  private int index;
  /** Whether it is in force. Start: true. */
  private boolean inForce;
  /** Trust between the two sides (互信), in [0,1]. Start: .5. */
  private double trust = TRUST_AT_START;
  /** Changes of trust in the period that are not settled yet. Start: 0. */
  private double trustChange;
  /** Funds f of the cycle, 亿元. Start: 0. */
  private double funds;

  Pairing(AidingGovernment aider, ReceivingGovernment receiver) {
    this.aider = aider;
    this.receiver = receiver;
    this.key = Streams.entity(aider.key(), receiver.key());
    this.distance = distance(aider.profile(), receiver.profile());
  }

  /** Great-circle distance of two governments, 1000 km; not a number where a coordinate is not given. */
  public static double distance(AidingProfile aider, ReceivingProfile receiver) {
    boolean known = aider.longitude() != null && aider.latitude() != null && receiver.longitude() != null && receiver.latitude() != null;
    return known ? GreatCircle.between(aider.longitude(), aider.latitude(), receiver.longitude(), receiver.latitude()) : Double.NaN;
  }

  /** Takes a place in the world's list. */
  void stand(int place) {
    index = place;
    inForce = true;
  }

  /** Is no longer in force; its projects may still run. */
  void end() {
    inForce = false;
  }

  /** Whether it is in force. */
  public boolean inForce() {
    return inForce;
  }

  /** Gives the pairing its funds of this cycle, 亿元. */
  public void fund(double amount) {
    funds = amount;
  }

  /** Adds to the change of trust that is settled at the end of the period. */
  public void experience(double change) {
    trustChange += change;
  }

  /** Settles the period's changes of trust at once. */
  public void settleTrust() {
    trust = Clamp.unit(trust + trustChange);
    trustChange = 0;
  }

  /** Takes trust a share of the way back to where it started: new people meet (定期轮换). */
  public void meetAnew(double share) {
    trust = Clamp.unit(trust + share * (TRUST_AT_START - trust));
  }

  /** Its cadres at the receiving place. */
  public CadreTeam cadres() {
    return cadres;
  }

  /** The running projects; stages add to and remove from it. */
  public List<Project> running() {
    return running;
  }

  /** Place in the world's list of pairings, from 0; a pairing that has ended keeps its last one. */
  public int index() {
    return index;
  }

  public AidingGovernment aider() {
    return aider;
  }

  public ReceivingGovernment receiver() {
    return receiver;
  }

  /** Entity key for random streams. */
  public long key() {
    return key;
  }

  /** Distance of its two sides, 1000 km; not a number where their places are not known. */
  public double distance() {
    return distance;
  }

  public double trust() {
    return trust;
  }

  /** Funds of this cycle, 亿元. */
  public double funds() {
    return funds;
  }
}
