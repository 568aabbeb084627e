package dev.patentengine.nlp;

/**
 * A stretch of the number line in base units.
 *
 * @param low lower end, perhaps -∞
 * @param high upper end, perhaps +∞
 * @param openLow whether the lower end itself is out
 * @param openHigh whether the upper end itself is out
 */
record Bounds(double low, double high, boolean openLow, boolean openHigh) {

  /** What 约 allows to both sides. */
  private static final double ABOUT = 0.1;

  /** How near a value must come to one that is demanded: rounding and conversion of units. */
  private static final double SAME = 0.01;

  /** The values that {@code quantity} allows. */
  static Bounds of(Quantity quantity) {
    double low = quantity.canonical().low();
    double high = quantity.canonical().high();
    return switch (quantity.relation()) {
      case EQUAL -> closed(low, high);
      case ABOUT -> closed(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT);
      case AT_LEAST, RAISED_BY, LOWERED_BY -> closed(low, Double.POSITIVE_INFINITY);
      case MORE_THAN -> new Bounds(low, Double.POSITIVE_INFINITY, true, false);
      case AT_MOST -> closed(Double.NEGATIVE_INFINITY, high);
      case LESS_THAN -> new Bounds(Double.NEGATIVE_INFINITY, high, false, true);
    };
  }

  private static Bounds closed(double low, double high) {
    return new Bounds(low, high, false, false);
  }

  /** A single value grows to the stretch that counts as the same; others stay as they are. */
  Bounds widened() {
    double slack = Math.abs(low) * SAME;
    return low == high ? closed(low - slack, high + slack) : this;
  }

  /** Whether every value of {@code other} is in this. */
  boolean holds(Bounds other) {
    boolean below = low < other.low || (low == other.low && (!openLow || other.openLow));
    boolean above = high > other.high || (high == other.high && (!openHigh || other.openHigh));
    return below && above;
  }

  /** Whether some value is in both. */
  boolean meets(Bounds other) {
    return before(other) && other.before(this);
  }

  /** Whether this starts where {@code other} has not ended. */
  private boolean before(Bounds other) {
    return low < other.high || (low == other.high && !openLow && !other.openHigh);
  }
}
