package org.pairaid.model;

/** A social organisation based at an aider (社会组织): small and flexible, it goes where it is needed, year by year. */
public final class SocialOrganisation {
  private final AidingGovernment aider;
  private final long key;
  private double size = Double.NaN;
  private Pairing pairing;
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
