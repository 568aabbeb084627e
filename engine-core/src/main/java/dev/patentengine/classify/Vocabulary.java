package dev.patentengine.classify;

import java.util.Arrays;
import java.util.Collection;

/**
 * The stretches of characters that a model knows, and how much each says (the logarithm of one over
 * the share of training texts that hold it). Immutable, safe for concurrent use.
 */
final class Vocabulary {

  private final int[] hashes;
  private final float[] weights;

  /**
   * A vocabulary.
   *
   * @param hashes of the stretches, ascending
   * @param weights one for each
   */
  Vocabulary(int[] hashes, float[] weights) {
    this.hashes = hashes.clone();
    this.weights = weights.clone();
  }

  /** Those that at least {@code rarest} of the texts hold. */
  static Vocabulary of(Collection<String> texts, int rarest) {
    int[][] all = texts.stream().map(Grams::of).toArray(int[][]::new);
    int[] sorted = Arrays.stream(all).flatMapToInt(Arrays::stream).sorted().toArray();
    int[] hashes = new int[sorted.length];
    float[] weights = new float[sorted.length];
    int kept = 0;
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from >= rarest) {
        hashes[kept] = sorted[from];
        weights[kept++] = (float) Math.log((double) all.length / (to - from) + 1);
      }
    }
    return new Vocabulary(Arrays.copyOf(hashes, kept), Arrays.copyOf(weights, kept));
  }

  int size() {
    return hashes.length;
  }

  int hash(int row) {
    return hashes[row];
  }

  float weight(int row) {
    return weights[row];
  }

  /** The text in terms of this vocabulary; empty if it holds nothing known. */
  SparseVector vector(String text) {
    int[] found = Grams.of(text);
    int[] rows = new int[found.length];
    float[] values = new float[found.length];
    int count = 0;
    double square = 0;
    for (int hash : found) {
      int row = Arrays.binarySearch(hashes, hash);
      if (row >= 0) {
        rows[count] = row;
        values[count] = weights[row];
        square += values[count] * values[count];
        count++;
      }
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < count; i++) {
      values[i] /= length;
    }
    return new SparseVector(Arrays.copyOf(rows, count), Arrays.copyOf(values, count), length);
  }

  /** A text with the row after the last one that says who wrote it. */
  SparseVector marked(SparseVector text, Register register) {
    return register == Register.DEMAND ? text.with(size()) : text;
  }
}
