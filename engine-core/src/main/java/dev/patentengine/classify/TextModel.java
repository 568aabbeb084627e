package dev.patentengine.classify;

import java.util.List;
import java.util.Map;

/**
 * What the words of a text say of its industry and its IPC subclass. Immutable, safe for concurrent
 * use.
 *
 * @param identity of what it was trained on and how, such as a digest
 * @param vocabulary the stretches of characters it knows
 * @param groups the head for groups and {@code none}
 * @param subclasses the head for IPC subclasses
 * @param curves from raw shares to confidences, by level
 * @param fusion how the reference table counts beside the text, by level
 */
record TextModel(
    String identity,
    Vocabulary vocabulary,
    SparseHead groups,
    SparseHead subclasses,
    Map<String, IsotonicCurve> curves,
    Map<String, Fusion> fusion) {

  private static final double HAIR = 1e-4;

  TextModel {
    curves = Map.copyOf(curves);
    fusion = Map.copyOf(fusion);
  }

  SparseVector vector(String text) {
    return vocabulary.vector(text);
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
