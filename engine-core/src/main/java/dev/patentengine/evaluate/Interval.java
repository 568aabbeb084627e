package dev.patentengine.evaluate;

import java.util.Arrays;

/**
 * A confidence interval. Immutable.
 *
 * @param low its lower end
 * @param high its upper end
 * @param level how much of the distribution lies inside, such as 0.95
 */
public record Interval(double low, double high, double level) {

  public Interval {
    if (!(low <= high) || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("interval " + low + " to " + high + " at level " + level);
    }
  }

  /** Whether {@code value} lies inside, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The percentile interval of samples (Efron and Tibshirani 1993, chapter 13). */
  static Interval percentile(double[] samples, double level) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    double tail = (1 - level) / 2;
    return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), level);
  }

  private static double quantile(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
