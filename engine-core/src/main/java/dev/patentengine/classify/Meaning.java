package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;
import java.util.Optional;

/**
 * What the sentence vector of a text says of its groups and its IPC subclass. Immutable, safe for
 * concurrent use.
 *
 * @param embedder digest of the only embedder whose vectors it knows
 * @param titles the heads of titles and abstracts, if they were learnt
 * @param demands the head for groups of demands, if any were learnt from: linear, for there are too
 *     few of them for hidden units (in cross-validation beside the words .714 to .671)
 */
record Meaning(String embedder, Optional<TitleHeads> titles, Optional<SparseHead> demands) {

  /** What the names of the curves of texts read with their vectors have. */
  static final String CURVES = "meaning.";

  /** What the vector counts beside the words; .4, .5 and .6 were alike in cross-validation. */
  private static final double SHARE = 0.5;

  /** Whether it knows texts of this register. */
  boolean reads(Register register) {
    return switch (register) {
      case PATENT -> titles.isPresent();
      case DEMAND -> demands.isPresent();
    };
  }

  /** The shares of groups by the vector of a text of a register that it {@link #reads}. */
  float[] groups(Register register, Embedding vector) {
    float[] values = vector.toArray();
    return switch (register) {
      case PATENT -> titles.orElseThrow().groups().probabilities(values);
      case DEMAND -> demands.orElseThrow().probabilities(SparseVector.dense(values));
    };
  }

  /** The shares of groups by words and by the vector together. */
  float[] groupsBeside(float[] words, Register register, Embedding vector) {
    return beside(words, groups(register, vector));
  }

  /** The shares of IPC subclasses by words and by the vector together. */
  float[] subclassesBeside(float[] words, Embedding vector) {
    return titles
        .map(heads -> beside(words, heads.subclasses().probabilities(vector.toArray())))
        .orElse(words);
  }

  /** Their geometric mean. */
  private static float[] beside(float[] words, float[] meaning) {
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
