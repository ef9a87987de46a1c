package org.pairaid.model;

/** A social organisation based at an aider (社会组织): small and flexible, it goes where it is needed, year by year. */
public final class SocialOrganisation {
  /** Where it is based. Fixed: one of {@code aiding}. */
  private final AidingGovernment aider;
  /** Key of its random streams. Fixed: from the aider and its number there, from 0. */
  private final long key;
  /** Its size, 1 for the mean. Start: none; drawn in the first cycle in which it can act. */
  private double size = Double.NaN;
  /** The pairing it works in, or worked in last. Start: none. */
  private Pairing pairing;
  /** Whether it is at work in the cycle. Start: false. */
  private boolean active;

  SocialOrganisation(AidingGovernment aider, int number) {
    this.aider = aider;
    key = Streams.entity(aider.key(), number);
  }

  /** Settles its size, once: 1 for the mean. */
  public void found(double relativeSize) {
    size = relativeSize;
  }

  /** Whether its size is settled. */
  public boolean founded() {
    return !Double.isNaN(size);
  }

  /** Works in a pairing in this cycle. */
  public void serve(Pairing served) {
    pairing = served;
    active = true;
  }

  /** Rests in this cycle; it keeps in mind where it was. */
  public void rest() {
    active = false;
  }

  /** Whether it is at work in this cycle. */
  public boolean active() {
    return active;
  }

  public AidingGovernment aider() {
    return aider;
  }

  /** Entity key for random streams. */
  public long key() {
    return key;
  }

  /** Its size, 1 for the mean. */
  public double size() {
    return size;
  }

  /** The pairing it works in, or worked in last; {@code null} before it ever did. */
  public Pairing pairing() {
    return pairing;
  }
}
