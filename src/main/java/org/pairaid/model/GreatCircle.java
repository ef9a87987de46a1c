package org.pairaid.model;

/** Distances on the globe. */
final class GreatCircle {
  /** Mean radius of the earth (IUGG), 1000 km. */
  private static final double RADIUS = 6.3710088;

  private GreatCircle() {}

  /** Great-circle distance of two places in degrees east and north, 1000 km, by the haversine formula. */
  static double between(double longitude, double latitude, double otherLongitude, double otherLatitude) {
    double north = haversine(otherLatitude - latitude);
    double east = haversine(otherLongitude - longitude);
    double square = north + cosine(latitude) * cosine(otherLatitude) * east;
    return 2 * RADIUS * StrictMath.asin(Math.min(1, Math.sqrt(square)));
  }

  private static double haversine(double degrees) {
    double sine = StrictMath.sin(StrictMath.toRadians(degrees) / 2);
    return sine * sine;
  }

  private static double cosine(double degrees) {
    return StrictMath.cos(StrictMath.toRadians(degrees));
  }
}
