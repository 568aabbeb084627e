package dev.patentengine.diagnose;

import java.util.Optional;

/**
 * A model of one yes-or-no question. Two ways lead to its answer: without the embedding, over the
 * scaled features and the logit of the characters; with it, over the same and the logit of the
 * embedding. Immutable.
 *
 * @param grams over the stretches of characters
 * @param plain over features and {@code grams}
 * @param meaning over the embedding
 * @param full over features, {@code grams} and {@code meaning}
 */
record Head(
    LinearModel grams,
    LinearModel plain,
    Optional<LinearModel> meaning,
    Optional<LinearModel> full) {

  /**
   * The logit of a text.
   *
   * @param features scaled
   * @param present its stretches of characters
   * @param embedding its embedding, empty to do without
   */
  double logit(double[] features, int[] present, Optional<double[]> embedding) {
    return top(embedding).logit(inputs(features, present, embedding));
  }

  /** What each feature, then the characters, and last the embedding if given add to the logit. */
  double[] contributions(double[] features, int[] present, Optional<double[]> embedding) {
    double[] inputs = inputs(features, present, embedding);
    double[] parts = new double[inputs.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = inputs[i] * top(embedding).weight(i);
    }
    return parts;
  }

  private LinearModel top(Optional<double[]> embedding) {
    return embedding.isPresent() ? full.orElse(plain) : plain;
  }

  private double[] inputs(double[] features, int[] present, Optional<double[]> embedding) {
    double[] words = append(features, grams.logit(present));
    return embedding.isPresent() && meaning.isPresent()
        ? append(words, meaning.get().logit(embedding.get()))
        : words;
  }

  static double[] append(double[] values, double last) {
    double[] longer = java.util.Arrays.copyOf(values, values.length + 1);
    longer[values.length] = last;
    return longer;
  }
}
