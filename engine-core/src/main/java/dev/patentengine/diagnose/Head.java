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
    double characters = grams.logit(present);
    if (embedding.isPresent() && meaning.isPresent() && full.isPresent()) {
      double meant = meaning.get().logit(embedding.get());
      return full.get().logit(append(append(features, characters), meant));
    }
    return plain.logit(append(features, characters));
  }

  /** What each feature, and last the characters, add to the logit without the embedding. */
  double[] contributions(double[] features, int[] present) {
    double[] inputs = append(features, grams.logit(present));
    double[] parts = new double[inputs.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = inputs[i] * plain.weight(i);
    }
    return parts;
  }

  static double[] append(double[] values, double last) {
    double[] longer = java.util.Arrays.copyOf(values, values.length + 1);
    longer[values.length] = last;
    return longer;
  }
}
