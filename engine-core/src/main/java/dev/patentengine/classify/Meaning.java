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

  /**
   * What the way through the subclasses counts beside the groups read at once, of titles on one
   * fifth that is not held out: first industry .748 to .753, group among three .860 to .866.
   */
  private static final double SUBCLASS_SHARE = 0.25;

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
    return mixed(words, groups(register, vector), SHARE);
  }

  /** The shares of a title's groups, seen beside those that its subclasses have. */
  float[] throughSubclasses(float[] groups, float[] subclasses) {
    return titles
        .map(heads -> mixed(groups, heads.groupsOfSubclasses().apply(subclasses), SUBCLASS_SHARE))
        .orElse(groups);
  }

  /** The shares of IPC subclasses by words and by the vector together. */
  float[] subclassesBeside(float[] words, Embedding vector) {
    return titles
        .map(heads -> mixed(words, heads.subclasses().probabilities(vector.toArray()), SHARE))
        .orElse(words);
  }

  /** Their geometric mean, in which the second counts so much. */
  private static float[] mixed(float[] first, float[] second, double share) {
    float[] mixed = new float[first.length];
    double sum = 0;
    for (int k = 0; k < mixed.length; k++) {
      mixed[k] = (float) (Math.pow(first[k], 1 - share) * Math.pow(second[k], share));
      sum += mixed[k];
    }
    for (int k = 0; k < mixed.length; k++) {
      mixed[k] /= (float) sum;
    }
    return mixed;
  }
}
