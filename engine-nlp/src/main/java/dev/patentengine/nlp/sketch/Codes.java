package dev.patentengine.nlp.sketch;

/**
 * A table of numbers of which each is one of fifteen steps of its row's scale. Immutable; nobody
 * else may keep the arrays.
 *
 * @param dimensions numbers of a row
 * @param scales the length of a step, row by row
 * @param steps from -7 to 7, row by row
 */
record Codes(int dimensions, float[] scales, byte[] steps) {

  static final int MOST = 7;

  /** How much of a row's largest number the last step may be: fewer large ones, finer steps. */
  private static final double[] REACHES = {1, 0.9, 0.8, 0.7, 0.6, 0.5};

  Codes {
    if (dimensions < 2 || dimensions % 2 != 0 || steps.length != scales.length * dimensions) {
      throw new IllegalArgumentException(
          steps.length + " codes for " + scales.length + " rows of " + dimensions);
    }
  }

  /** The codes nearest to a table of numbers. */
  static Codes of(float[] table, int dimensions) {
    float[] scales = new float[table.length / dimensions];
    byte[] steps = new byte[table.length];
    for (int row = 0; row < scales.length; row++) {
      scales[row] = scale(table, row * dimensions, dimensions);
      for (int i = row * dimensions; i < (row + 1) * dimensions; i++) {
        steps[i] = (byte) step(table[i], scales[row]);
      }
    }
    return new Codes(dimensions, scales, steps);
  }

  private static float scale(float[] table, int from, int dimensions) {
    float largest = 0;
    for (int i = from; i < from + dimensions; i++) {
      largest = Math.max(largest, Math.abs(table[i]));
    }
    if (largest == 0) {
      return 1;
    }
    float best = largest;
    double least = Double.POSITIVE_INFINITY;
    for (double reach : REACHES) {
      float scale = (float) (largest * reach / MOST);
      double error = error(table, from, dimensions, scale);
      if (error < least) {
        least = error;
        best = scale;
      }
    }
    return best;
  }

  private static double error(float[] table, int from, int dimensions, float scale) {
    double error = 0;
    for (int i = from; i < from + dimensions; i++) {
      double miss = table[i] - step(table[i], scale) * (double) scale;
      error += miss * miss;
    }
    return error;
  }

  private static int step(float value, float scale) {
    return Math.clamp(Math.round(value / scale), -MOST, MOST);
  }

  int rows() {
    return scales.length;
  }

  /** Adds a row to a sum. */
  void add(int row, float[] sum) {
    float scale = scales[row];
    int at = row * dimensions;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * steps[at + i];
    }
  }
}
