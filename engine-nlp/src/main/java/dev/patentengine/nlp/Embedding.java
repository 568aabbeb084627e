package dev.patentengine.nlp;

import java.util.Arrays;

/**
 * A text as a point on the unit sphere: the dot product of two embeddings of one model is their
 * cosine, in [-1, 1], higher is closer. Immutable.
 */
public final class Embedding {

  private final float[] values;

  private Embedding(float[] values) {
    this.values = values;
  }

  /**
   * An embedding of these values, scaled to length 1.
   *
   * @throws IllegalArgumentException if a value is not finite or all are zero
   */
  public static Embedding of(float[] values) {
    double square = 0;
    for (float value : values) {
      square += (double) value * value;
    }
    if (!Double.isFinite(square) || square == 0) {
      throw new IllegalArgumentException(
          "a vector of squared length " + square + " has no direction");
    }
    double norm = Math.sqrt(square);
    float[] unit = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      unit[i] = (float) (values[i] / norm);
    }
    return new Embedding(unit);
  }

  /** A copy of the values. */
  public float[] toArray() {
    return Arrays.copyOf(values, values.length);
  }

  /** How many values it has. */
  public int dimensions() {
    return values.length;
  }

  /** Cosine of the angle to {@code other}, in [-1, 1]. */
  public double cosine(Embedding other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "cannot compare " + values.length + " with " + other.values.length + " dimensions");
    }
    double dot = 0;
    for (int i = 0; i < values.length; i++) {
      dot += (double) values[i] * other.values[i];
    }
    return Math.clamp(dot, -1.0, 1.0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Embedding[" + values.length + "]";
  }
}
