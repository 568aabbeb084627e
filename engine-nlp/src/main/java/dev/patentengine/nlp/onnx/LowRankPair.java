package dev.patentengine.nlp.onnx;

import java.util.Arrays;
import java.util.List;

/**
 * What an adapter has learnt for one matrix product: two thin matrices whose product is the change
 * of the weight. Immutable.
 */
public final class LowRankPair {

  private static final int LONGEST_NODE = 1024;

  private final String node;
  private final int rank;
  private final float[] a;
  private final float[] b;

  private LowRankPair(String node, int rank, float[] a, float[] b) {
    this.node = node;
    this.rank = rank;
    this.a = a;
    this.b = b;
  }

  /**
   * A pair.
   *
   * @param node name of the matrix product in the network, {@code
   *     /encoder/layer.0/attention/self/query/MatMul}
   * @param rank rows of A and columns of B, 1 or more
   * @param a A, [rank, inputs], row by row
   * @param b B, [outputs, rank], row by row
   * @throws IllegalArgumentException if the lengths do not fit the rank or a value is not finite
   */
  public static LowRankPair of(String node, int rank, float[] a, float[] b) {
    if (node.isEmpty() || node.length() > LONGEST_NODE) {
      throw new IllegalArgumentException("a pair has no node of " + node.length() + " characters");
    }
    if (rank < 1 || a.length == 0 || b.length == 0 || a.length % rank + b.length % rank != 0) {
      throw new IllegalArgumentException(
          node + ": " + a.length + " and " + b.length + " values are no matrices of rank " + rank);
    }
    requireFinite(node, a);
    requireFinite(node, b);
    return new LowRankPair(node, rank, a.clone(), b.clone());
  }

  private static void requireFinite(String node, float[] values) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException(node + " holds the value " + value);
      }
    }
  }

  /** Name of the matrix product that it belongs to. */
  public String node() {
    return node;
  }

  /** Rank of the change. */
  public int rank() {
    return rank;
  }

  /** Rows of the weight. */
  public int inputs() {
    return a.length / rank;
  }

  /** Columns of the weight. */
  public int outputs() {
    return b.length / rank;
  }

  /** A copy of A, [rank, inputs]. */
  public float[] a() {
    return a.clone();
  }

  /** A copy of B, [outputs, rank]. */
  public float[] b() {
    return b.clone();
  }

  /** scale · (B·A)ᵀ, [inputs, outputs]: what is to be added to the weight. */
  public float[] change(float scale) {
    int outputs = outputs();
    float[] change = new float[inputs() * outputs];
    for (int r = 0; r < rank; r++) {
      float[] column = column(r);
      for (int in = 0; in < inputs(); in++) {
        float factor = scale * a[r * inputs() + in];
        int row = in * outputs;
        for (int out = 0; out < outputs; out++) {
          change[row + out] += factor * column[out];
        }
      }
    }
    return change;
  }

  /** The pair whose change is {@code factor} times this one's. */
  LowRankPair scaled(float factor) {
    float[] scaled = b.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new LowRankPair(node, rank, a, scaled);
  }

  /**
   * The pair whose change is the sum of theirs: the rows of A one below the other, the columns of B
   * side by side.
   */
  static LowRankPair joined(List<LowRankPair> pairs) {
    LowRankPair first = pairs.getFirst();
    int rank = pairs.stream().mapToInt(LowRankPair::rank).sum();
    float[] a = new float[rank * first.inputs()];
    float[] b = new float[first.outputs() * rank];
    int at = 0;
    for (LowRankPair pair : pairs) {
      if (!pair.node.equals(first.node) || pair.inputs() != first.inputs()) {
        throw new IllegalArgumentException(pair + " and " + first + " cannot be joined");
      }
      System.arraycopy(pair.a, 0, a, at * first.inputs(), pair.a.length);
      for (int out = 0; out < first.outputs(); out++) {
        System.arraycopy(pair.b, out * pair.rank, b, out * rank + at, pair.rank);
      }
      at += pair.rank;
    }
    return new LowRankPair(first.node, rank, a, b);
  }

  /** Column {@code r} of B in one piece, so that the loop over it is a vector operation. */
  private float[] column(int r) {
    float[] column = new float[outputs()];
    for (int out = 0; out < column.length; out++) {
      column[out] = b[out * rank + r];
    }
    return column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LowRankPair that
        && node.equals(that.node)
        && rank == that.rank
        && Arrays.equals(a, that.a)
        && Arrays.equals(b, that.b);
  }

  @Override
  public int hashCode() {
    return 31 * node.hashCode() + Arrays.hashCode(b);
  }

  @Override
  public String toString() {
    return node + " [" + inputs() + ", " + outputs() + "] rank " + rank;
  }
}
