package dev.patentengine.evaluate;

/**
 * A probability that was said, and whether it came true. Immutable.
 *
 * @param confidence in [0, 1]; for a classifier that of its top label
 * @param correct whether it was so
 */
public record Forecast(double confidence, boolean correct) {

  public Forecast {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence in [0, 1], not " + confidence);
    }
  }
}
