package dev.patentengine.classify;

import java.util.Arrays;
import java.util.Collection;

/**
 * The stretches of characters that a model knows, and how much each says (the logarithm of one over
 * the share of training texts that hold it). Immutable, safe for concurrent use.
 */
final class Vocabulary {

  /** One in this many training texts says less than is enough. */
  private static final int SHORT = 20;

  private final int[] hashes;
  private final float[] weights;
  private final float enough;

  /**
   * A vocabulary.
   *
   * @param hashes of the stretches, ascending
   * @param weights one for each
   * @param enough length of a text that says as much as nearly all training texts
   */
  Vocabulary(int[] hashes, float[] weights, float enough) {
    this.hashes = hashes.clone();
    this.weights = weights.clone();
    this.enough = enough;
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
    Vocabulary words = new Vocabulary(Arrays.copyOf(hashes, kept), Arrays.copyOf(weights, kept), 0);
    double[] lengths = texts.stream().mapToDouble(text -> words.vector(text).length()).toArray();
    Arrays.sort(lengths);
    return new Vocabulary(words.hashes, words.weights, (float) lengths[lengths.length / SHORT]);
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

  float enough() {
    return enough;
  }

  /** How far a text is to be believed, from 0 for one that says nothing known to 1. */
  float known(SparseVector text) {
    return Math.min(1, text.length() / Math.max(enough, Float.MIN_NORMAL));
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
