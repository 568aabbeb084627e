package dev.patentengine.evaluate;

import java.util.List;

/**
 * Counts of right and wrong decisions on one class, with precision, recall and F1 (van Rijsbergen
 * 1979). What would be divided by 0 is 0. Immutable.
 *
 * @param right decided and true
 * @param wrong decided but not true
 * @param missed true but not decided
 */
public record BinaryScore(long right, long wrong, long missed) {

  public BinaryScore {
    if (right < 0 || wrong < 0 || missed < 0) {
      throw new IllegalArgumentException("counts from 0: " + right + ", " + wrong + ", " + missed);
    }
  }

  /**
   * The score of one label of a single-label decision.
   *
   * @throws IllegalArgumentException if the lists differ in length
   */
  public static BinaryScore of(String label, List<String> gold, List<String> decided) {
    Paired.sameSize(gold, decided);
    BinaryScore score = new BinaryScore(0, 0, 0);
    for (int i = 0; i < gold.size(); i++) {
      score = score.plus(of(gold.get(i).equals(label), decided.get(i).equals(label)));
    }
    return score;
  }

  static BinaryScore of(boolean isTrue, boolean decided) {
    return new BinaryScore(
        isTrue && decided ? 1 : 0, !isTrue && decided ? 1 : 0, isTrue && !decided ? 1 : 0);
  }

  /** Both counts together. */
  public BinaryScore plus(BinaryScore other) {
    return new BinaryScore(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The part of the decisions that is right. */
  public double precision() {
    return right == 0 ? 0 : (double) right / (right + wrong);
  }

  /** The part of the truth that was found. */
  public double recall() {
    return right == 0 ? 0 : (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
  }
}
