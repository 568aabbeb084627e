package dev.patentengine.classify;

import java.util.Arrays;

/**
 * An undirected weighted graph as a sparse matrix in compressed rows: plain arrays, 8 bytes for
 * each end of an edge, so ten million edges take 160 MB. Immutable, safe for concurrent use.
 */
public final class LabelGraph {

  private final int[] rowStart;
  private final int[] neighbours;
  private final float[] weights;

  private LabelGraph(int[] rowStart, int[] neighbours, float[] weights) {
    this.rowStart = rowStart;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /** Edges of a graph of {@code nodes} nodes numbered from 0. */
  public static Builder builder(int nodes) {
    return new Builder(nodes);
  }

  /** How many nodes it has. */
  public int nodes() {
    return rowStart.length - 1;
  }

  /** How many edges end at {@code node}. */
  public int degree(int node) {
    return rowStart[node + 1] - rowStart[node];
  }

  /**
   * Multiplies the symmetrically normalised adjacency D^-½ A D^-½ with a matrix.
   *
   * @param in one row of {@code width} values for each node
   * @param out the product, overwritten
   */
  void multiply(float[] in, float[] out, int width) {
    Arrays.fill(out, 0);
    for (int node = 0; node < nodes(); node++) {
      for (int edge = rowStart[node]; edge < rowStart[node + 1]; edge++) {
        float weight = weights[edge];
        int from = neighbours[edge] * width;
        int to = node * width;
        for (int k = 0; k < width; k++) {
          out[to + k] += weight * in[from + k];
        }
      }
    }
  }

  /**
   * The weighted part of edges between labelled nodes that join equal labels; NaN if there is none.
   *
   * @param labels the label of each node, negative where unknown
   */
  public double homophily(int[] labels) {
    double same = 0;
    double all = 0;
    for (int node = 0; node < nodes(); node++) {
      for (int edge = rowStart[node]; edge < rowStart[node + 1]; edge++) {
        if (labels[node] >= 0 && labels[neighbours[edge]] >= 0) {
          all += weights[edge];
          same += labels[node] == labels[neighbours[edge]] ? weights[edge] : 0;
        }
      }
    }
    return same / all;
  }

  /** Gathers edges in growing arrays. Not safe for concurrent use. */
  public static final class Builder {
    private final int nodes;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] weight = new float[1024];
    private int edges;

    private Builder(int nodes) {
      if (nodes < 1) {
        throw new IllegalArgumentException("a graph of " + nodes + " nodes");
      }
      this.nodes = nodes;
    }

    /**
     * Adds an edge; edges between the same nodes add up, one from a node to itself is left out.
     *
     * @param value its weight, above 0: 1 for a citation, less for what says less
     */
    public Builder edge(int one, int other, float value) {
      if (one < 0 || one >= nodes || other < 0 || other >= nodes || !(value > 0)) {
        throw new IllegalArgumentException(
            "edge " + one + "–" + other + " of weight " + value + " among " + nodes + " nodes");
      }
      if (one != other) {
        if (edges == from.length) {
          grow();
        }
        from[edges] = one;
        to[edges] = other;
        weight[edges++] = value;
      }
      return this;
    }

    private void grow() {
      int size = edges + (edges >> 1);
      from = Arrays.copyOf(from, size);
      to = Arrays.copyOf(to, size);
      weight = Arrays.copyOf(weight, size);
    }

    /** The graph, its weights normalised. */
    public LabelGraph build() {
      int[] start = new int[nodes + 1];
      double[] strength = new double[nodes];
      for (int i = 0; i < edges; i++) {
        start[from[i] + 1]++;
        start[to[i] + 1]++;
        strength[from[i]] += weight[i];
        strength[to[i]] += weight[i];
      }
      for (int node = 0; node < nodes; node++) {
        start[node + 1] += start[node];
      }
      int[] next = Arrays.copyOf(start, nodes);
      int[] neighbours = new int[2 * edges];
      float[] weights = new float[2 * edges];
      for (int i = 0; i < edges; i++) {
        float value = (float) (weight[i] / Math.sqrt(strength[from[i]] * strength[to[i]]));
        neighbours[next[from[i]]] = to[i];
        weights[next[from[i]]++] = value;
        neighbours[next[to[i]]] = from[i];
        weights[next[to[i]]++] = value;
      }
      return new LabelGraph(start, neighbours, weights);
    }
  }
}
