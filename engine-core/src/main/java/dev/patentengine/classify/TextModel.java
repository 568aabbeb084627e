package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text says of its industry and its IPC subclass, by its words and, where there is one, by
 * its sentence vector. Immutable, safe for concurrent use.
 *
 * @param identity of what it was trained on and how, such as a digest
 * @param vocabulary the stretches of characters it knows
 * @param groups the head for groups and {@code none}
 * @param subclasses the head for IPC subclasses
 * @param meaning the heads for sentence vectors, if they were learnt
 * @param priors the share of each answer among the texts learnt from, by register
 * @param curves from raw shares to confidences, by level
 * @param fusion how the reference table counts beside the text, by level
 */
record TextModel(
    String identity,
    Vocabulary vocabulary,
    SparseHead groups,
    SparseHead subclasses,
    Optional<Meaning> meaning,
    Map<String, List<Double>> priors,
    Map<String, IsotonicCurve> curves,
    Map<String, Fusion> fusion) {

  private static final double HAIR = 1e-4;

  TextModel {
    priors = Map.copyOf(priors);
    curves = Map.copyOf(curves);
    fusion = Map.copyOf(fusion);
  }

  /** The same, knowing how the table counts. */
  TextModel withFusion(Map<String, Fusion> learnt) {
    return new TextModel(identity, vocabulary, groups, subclasses, meaning, priors, curves, learnt);
  }

  /** The same, knowing how sure to be. */
  TextModel withCurves(Map<String, IsotonicCurve> learnt) {
    return new TextModel(identity, vocabulary, groups, subclasses, meaning, priors, learnt, fusion);
  }

  /** What the words say. */
  Reading read(String text, Register register) {
    return read(text, register, Optional.empty());
  }

  /** What the words and the sentence vector say; the words alone without a vector or a head. */
  Reading read(String text, Register register, Optional<Embedding> vector) {
    SparseVector words = vocabulary.vector(text);
    float[] byWords = groups.probabilities(vocabulary.marked(words, register));
    Optional<Embedding> known =
        vector.filter(v -> meaning.filter(each -> each.reads(register)).isPresent());
    float[] shares = known.map(v -> byMeaning(words, byWords, register, v)).orElse(byWords);
    return new Reading(words, known, doubted(words, shares, register), register);
  }

  private float[] byMeaning(
      SparseVector words, float[] byWords, Register register, Embedding vector) {
    Meaning heads = meaning.orElseThrow();
    float[] shares = heads.groupsBeside(byWords, register, vector);
    return switch (register) {
      case PATENT -> heads.throughSubclasses(shares, subclassShares(words, Optional.of(vector)));
      case DEMAND -> shares;
    };
  }

  /** The share of each IPC subclass. */
  float[] subclassShares(Reading reading) {
    return subclassShares(reading.words(), reading.vector());
  }

  private float[] subclassShares(SparseVector words, Optional<Embedding> vector) {
    float[] byWords = subclasses.probabilities(words);
    return vector
        .map(known -> meaning.orElseThrow().subclassesBeside(byWords, known))
        .orElse(byWords);
  }

  /** The less a text says, the nearer to what is usual. */
  private float[] doubted(SparseVector words, float[] shares, Register register) {
    List<Double> usual = priors.getOrDefault(register.key(), List.of());
    float known = usual.isEmpty() ? 1 : vocabulary.known(words);
    float[] doubted = shares.clone();
    for (int k = 0; k < doubted.length && known < 1; k++) {
      doubted[k] = known * doubted[k] + (1 - known) * usual.get(k).floatValue();
    }
    return doubted;
  }

  /**
   * The confidence behind a raw share; the share itself where there is no curve. Where a curve is
   * flat, the larger share is still the larger confidence, by a hair.
   */
  double confidence(String level, double share) {
    IsotonicCurve curve = curves.get(level);
    return curve == null ? share : (1 - HAIR) * curve.at(share) + HAIR * share;
  }

  /** How the table counts at this level; not at all where nothing was learnt. */
  Fusion fusion(String level) {
    return fusion.getOrDefault(level, Fusion.TEXT_ONLY);
  }

  /** Shares of the industries, {@code none} last, from those of groups and {@code none}. */
  static double[] industries(List<String> answers, float[] shares) {
    double[] sums = new double[10];
    for (int i = 0; i < answers.size(); i++) {
      String code = answers.get(i);
      sums[code.equals(Industry.NONE.code()) ? 9 : code.charAt(0) - '1'] += shares[i];
    }
    return sums;
  }
}
