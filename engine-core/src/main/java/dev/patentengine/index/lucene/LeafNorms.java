package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.LeafReader;

/**
 * How much the frequency of a word says in each document of one segment, which depends on the
 * document's length. Safe for concurrent use.
 */
final class LeafNorms {

  private final double shortest;
  private final double perWord;
  private final double[] weights;
  private final int[][] lengths;

  private LeafNorms(double shortest, double perWord, double[] weights, int[][] lengths) {
    this.shortest = shortest;
    this.perWord = perWord;
    this.weights = weights;
    this.lengths = lengths;
  }

  /**
   * For texts with these weights.
   *
   * @param shortest the norm of an empty document
   * @param perWord what a word of weight 1 adds to it
   */
  static LeafNorms of(
      LeafLengths known,
      LeafReader leaf,
      Map<TextField, Float> weights,
      double shortest,
      double perWord)
      throws IOException {
    double[] byText = new double[weights.size()];
    int[][] lengths = new int[weights.size()][];
    int i = 0;
    for (Map.Entry<TextField, Float> text : weights.entrySet()) {
      byText[i] = text.getValue();
      lengths[i++] = known.of(text.getKey(), leaf);
    }
    return new LeafNorms(shortest, perWord, byText, lengths);
  }

  /**
   * The norm of a document: a word that has frequency {@code f} there gives it {@code f / (f +
   * norm)} of its weight.
   */
  double of(int doc) {
    double length = 0;
    for (int i = 0; i < weights.length; i++) {
      length += weights[i] * lengths[i][doc];
    }
    return shortest + perWord * length;
  }

  /** The norms of the documents from {@code first} on, as many as there are and fit. */
  void read(int first, double[] norms) {
    int count = Math.min(norms.length, lengths[0].length - first);
    Arrays.fill(norms, 0);
    for (int i = 0; i < weights.length; i++) {
      add(weights[i], lengths[i], first, norms, count);
    }
    for (int at = 0; at < count; at++) {
      norms[at] = shortest + perWord * norms[at];
    }
  }

  private static void add(double weight, int[] lengths, int first, double[] sums, int count) {
    for (int at = 0; at < count; at++) {
      sums[at] += weight * lengths[first + at];
    }
  }
}
