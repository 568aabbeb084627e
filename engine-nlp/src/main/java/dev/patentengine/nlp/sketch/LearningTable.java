package dev.patentengine.nlp.sketch;

import java.util.Arrays;

/** Vectors while they are being learnt, by AdaGrad (Duchi et al. 2011). For one thread. */
final class LearningTable {

  private static final float RATE = 0.01f;
  private static final float LEAST = 1e-10f;

  private final int dimensions;
  private final float[] values;
  private final float[] squares;
  private final float[] sum;
  private final float[] gradient;

  LearningTable(int rows, int dimensions) {
    this.dimensions = dimensions;
    values = new float[rows * dimensions];
    squares = new float[rows * dimensions];
    sum = new float[dimensions];
    gradient = new float[dimensions];
  }

  /** What is learnt, row by row. */
  float[] values() {
    return values;
  }

  /** Sets a row to {@code scale} times the difference of two vectors. */
  void set(int row, float[] vector, float[] from, double scale) {
    for (int i = 0; i < dimensions; i++) {
      values[row * dimensions + i] = (float) (scale * (vector[i] - from[i]));
    }
  }

  /** Turns the sum of these rows a little towards a vector of length 1; says the cosine before. */
  double learn(int[] rows, float[] towards) {
    add(rows);
    double square = 0;
    double dot = 0;
    for (int i = 0; i < dimensions; i++) {
      square += (double) sum[i] * sum[i];
      dot += (double) sum[i] * towards[i];
    }
    if (square == 0) {
      return 0;
    }
    double length = Math.sqrt(square);
    float cosine = (float) (dot / length);
    float inverse = (float) (1 / length);
    for (int i = 0; i < dimensions; i++) {
      gradient[i] = (cosine * sum[i] * inverse - towards[i]) * inverse;
    }
    for (int row : rows) {
      descend(row * dimensions);
    }
    return cosine;
  }

  private void add(int[] rows) {
    Arrays.fill(sum, 0);
    for (int row : rows) {
      int at = row * dimensions;
      for (int i = 0; i < dimensions; i++) {
        sum[i] += values[at + i];
      }
    }
  }

  private void descend(int at) {
    for (int i = 0; i < dimensions; i++) {
      float slope = gradient[i];
      float before = squares[at + i] + slope * slope;
      squares[at + i] = before;
      values[at + i] -= RATE * slope / ((float) Math.sqrt(before) + LEAST);
    }
  }
}
