package org.pairaid.model;

import java.util.ArrayList;
import java.util.List;

/** A pairing (结对) of an aiding with a receiving government. */
public final class Pairing {
  private static final double TRUST_AT_START = .5;

  private final AidingGovernment aider;
  private final ReceivingGovernment receiver;
  private final long key;
  private final List<Project> running = new ArrayList<>();
  private final double distance;
  private final CadreTeam cadres = new CadreTeam();
  private int index;
  private boolean inForce;
  private double trust = TRUST_AT_START;
  private double trustChange;
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
