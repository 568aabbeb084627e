package dev.patentengine.match;

/**
 * A condition that moves the order and excludes nothing. Immutable.
 *
 * @param condition what is preferred
 * @param weight what meeting it fully adds to the log-odds, above 0 to 5; {@value #USUAL} moves a
 *     match at one half to .62
 */
public record Preference(Condition condition, double weight) {

  /** The weight where none is given. */
  public static final double USUAL = 0.5;

  private static final double MOST = 5;

  public Preference {
    if (!(weight > 0 && weight <= MOST)) {
      throw new IllegalArgumentException("偏好的权重应在 0 与 5 之间，而不是 " + weight);
    }
  }

  /** A preference of the usual weight. */
  public static Preference of(Condition condition) {
    return new Preference(condition, USUAL);
  }
}
