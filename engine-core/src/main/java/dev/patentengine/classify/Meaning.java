package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;

/**
 * What the sentence vector of a demand says of its groups. Immutable.
 *
 * @param embedder digest of the only embedder whose vectors it knows
 * @param head from the numbers of a vector to groups and {@code none}
 */
record Meaning(String embedder, SparseHead head) {

  /** What the names of the curves of demands read with their vectors begin with. */
  static final String CURVES = "meaning.";

  /** Gave the most right first industries of .3, .5 and .7 in cross-validation. */
  private static final double SHARE = 0.5;

  /** The shares by words and by the vector together: their geometric mean. */
  float[] beside(float[] words, Embedding vector) {
    float[] meaning = head.probabilities(SparseVector.dense(vector.toArray()));
    float[] mixed = new float[words.length];
    double sum = 0;
    for (int k = 0; k < mixed.length; k++) {
      mixed[k] = (float) (Math.pow(words[k], 1 - SHARE) * Math.pow(meaning[k], SHARE));
      sum += mixed[k];
    }
    for (int k = 0; k < mixed.length; k++) {
      mixed[k] /= (float) sum;
    }
    return mixed;
  }
}
