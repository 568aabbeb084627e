package dev.patentengine.benchmarks.corpus;

import java.util.SplittableRandom;

/**
 * A fixed rotation of the space: three times random signs and a Hadamard transform (Ailon and
 * Chazelle, The Fast Johnson–Lindenstrauss Transform, 2009). It spreads the variance of principal
 * axes evenly over the coordinates, as it is in the model's own vectors (90 % of whose coordinates
 * have .8 to 1.4 times the mean variance): one-bit codes would otherwise be made of a few
 * coordinates. Safe for concurrent use.
 */
final class Rotation {

  private static final int ROUNDS = 3;

  private final float[][] signs;

  Rotation(int dimensions, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    signs = new float[ROUNDS][dimensions];
    for (float[] round : signs) {
      for (int i = 0; i < dimensions; i++) {
        round[i] = random.nextBoolean() ? 1 : -1;
      }
    }
  }

  /** Turns the vector in place. */
  void turn(float[] vector) {
    for (float[] round : signs) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= round[i];
      }
      hadamard(vector);
    }
  }

  private static void hadamard(float[] vector) {
    for (int half = 1; half < vector.length; half *= 2) {
      for (int block = 0; block < vector.length; block += 2 * half) {
        for (int i = block; i < block + half; i++) {
          float sum = vector[i] + vector[i + half];
          vector[i + half] = vector[i] - vector[i + half];
          vector[i] = sum;
        }
      }
    }
    float scale = (float) (1 / Math.sqrt(vector.length));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
  }
}
