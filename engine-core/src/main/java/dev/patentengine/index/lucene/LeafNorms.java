package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.io.IOException;
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

  /** The share of its weight, below 1, that a word gives a document where it has this frequency. */
  double share(double frequency, int doc) {
    double length = 0;
    for (int i = 0; i < weights.length; i++) {
      length += weights[i] * lengths[i][doc];
    }
    return frequency / (frequency + shortest + perWord * length);
  }
}
