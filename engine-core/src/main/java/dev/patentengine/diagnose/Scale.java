package dev.patentengine.diagnose;

/**
 * Brings features to mean 0 and deviation 1 over the training texts, and outliers to 4. Immutable;
 * the arrays are never changed.
 */
final class Scale {

  private static final double FARTHEST = 4;

  private final double[] means;
  private final double[] deviations;

  Scale(double[] means, double[] deviations) {
    this.means = means.clone();
    this.deviations = deviations.clone();
  }

  /** The scale of these rows; what never varies has deviation 1. */
  static Scale of(double[][] rows) {
    int width = rows[0].length;
    double[] means = new double[width];
    double[] deviations = new double[width];
    for (int column = 0; column < width; column++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[column];
        squares += row[column] * row[column];
      }
      means[column] = sum / rows.length;
      double variance = squares / rows.length - means[column] * means[column];
      deviations[column] = variance < 1e-9 ? 1 : Math.sqrt(variance);
    }
    return new Scale(means, deviations);
  }

  double[] apply(double[] values) {
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = Math.clamp((values[i] - means[i]) / deviations[i], -FARTHEST, FARTHEST);
    }
    return scaled;
  }

  double[] means() {
    return means.clone();
  }

  double[] deviations() {
    return deviations.clone();
  }
}
