package dev.patentengine.benchmarks;

import java.util.Collection;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of repeated measurements and how far it may be off. One repetition is an iteration's
 * mean and not a single call: calls of one iteration share its luck, so that their number says
 * nothing about how well a result would be found again.
 *
 * @param mean of the repetitions
 * @param error half the width of Student's interval at {@link #CONFIDENCE}; unknown for one
 *     repetition
 */
record Spread(double mean, OptionalDouble error) {

  static final double CONFIDENCE = 0.99;

  static Spread of(Collection<Double> repetitions) {
    if (repetitions.isEmpty()) {
      throw new IllegalArgumentException("no repetitions");
    }
    int n = repetitions.size();
    double mean = repetitions.stream().mapToDouble(Double::doubleValue).sum() / n;
    if (n == 1) {
      return new Spread(mean, OptionalDouble.empty());
    }
    double squares = repetitions.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    double deviation = Math.sqrt(squares / (n - 1) / n);
    double quantile = new TDistribution(n - 1.0).inverseCumulativeProbability(upper());
    return new Spread(mean, OptionalDouble.of(quantile * deviation));
  }

  private static double upper() {
    return (1 + CONFIDENCE) / 2;
  }
}
