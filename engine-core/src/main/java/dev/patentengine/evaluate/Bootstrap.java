package dev.patentengine.evaluate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Confidence intervals by drawing items again with replacement: the percentile bootstrap. The same
 * seed gives the same interval. Immutable, safe for concurrent use.
 *
 * @param rounds how often to draw, at least 100
 * @param level of the interval, in (0, 1)
 * @param seed of the draws
 */
public record Bootstrap(int rounds, double level, long seed) {

  public Bootstrap {
    if (rounds < 100 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "at least 100 rounds and a level in (0, 1), not " + rounds + " and " + level);
    }
  }

  /** 10,000 rounds, 95 %. */
  public static Bootstrap standard() {
    return new Bootstrap(10_000, 0.95, 20_190_709L);
  }

  /**
   * The interval of the mean of {@code values}. For a difference of two systems give the paired
   * differences.
   *
   * @throws IllegalArgumentException if there are no values
   */
  public Interval mean(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values to draw from");
    }
    double[] items = values.stream().mapToDouble(Double::doubleValue).toArray();
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      for (int draw = 0; draw < items.length; draw++) {
        sum += items[random.nextInt(items.length)];
      }
      means[round] = sum / items.length;
    }
    return Interval.percentile(means, level);
  }
}
