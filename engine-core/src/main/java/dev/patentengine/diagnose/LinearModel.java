package dev.patentengine.diagnose;

/**
 * A weight for each of some numbers and one for none: their weighted sum is a logit. Immutable; the
 * array is never changed.
 */
final class LinearModel {

  private final double bias;
  private final double[] weights;

  LinearModel(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights.clone();
  }

  double bias() {
    return bias;
  }

  double weight(int number) {
    return weights[number];
  }

  int size() {
    return weights.length;
  }

  /** The logit of these values. */
  double logit(double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** The logit of a set of numbers, each of value 1 / √count. */
  double logit(int[] present) {
    double sum = 0;
    for (int number : present) {
      sum += weights[number];
    }
    return bias + (present.length == 0 ? 0 : sum / Math.sqrt(present.length));
  }

  static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
