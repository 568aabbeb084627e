package dev.patentengine.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A rising curve from a raw score to the share of answers with that score that were right: isotonic
 * regression by pooling adjacent violators (Zadrozny and Elkan, KDD 2002), straight between the
 * pooled points. Immutable.
 *
 * @param scores rising
 * @param shares not falling, in [0, 1]
 */
record IsotonicCurve(List<Double> scores, List<Double> shares) {

  /** Fewer answers than this say too little to be a point of the curve. */
  private static final int SMALLEST_POOL = 25;

  IsotonicCurve {
    scores = List.copyOf(scores);
    shares = List.copyOf(shares);
    if (scores.isEmpty() || scores.size() != shares.size()) {
      throw new IllegalArgumentException(
          scores.size() + " scores and " + shares.size() + " shares");
    }
  }

  /** An answer's score and whether it was right. */
  record Outcome(double score, boolean right) {}

  private record Pool(double score, double right, int count) {
    Pool plus(Pool other) {
      int sum = count + other.count;
      return new Pool((score * count + other.score * other.count) / sum, right + other.right, sum);
    }

    double share() {
      return right / count;
    }
  }

  /** The curve that fits these outcomes best. */
  static IsotonicCurve fit(List<Outcome> outcomes) {
    List<Pool> pools = new ArrayList<>();
    for (Outcome outcome :
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::score)).toList()) {
      pools.add(new Pool(outcome.score(), outcome.right() ? 1 : 0, 1));
      merge(pools);
    }
    return new IsotonicCurve(
        pools.stream().map(Pool::score).toList(), pools.stream().map(Pool::share).toList());
  }

  private static void merge(List<Pool> pools) {
    while (pools.size() > 1) {
      Pool last = pools.getLast();
      Pool before = pools.get(pools.size() - 2);
      boolean violates = before.share() >= last.share() || before.count() < SMALLEST_POOL;
      if (!violates) {
        return;
      }
      pools.removeLast();
      pools.set(pools.size() - 1, before.plus(last));
    }
  }

  /** The share of right answers at {@code score}. */
  double at(double score) {
    int above = 0;
    while (above < scores.size() && scores.get(above) < score) {
      above++;
    }
    if (above == 0) {
      return shares.getFirst();
    }
    if (above == scores.size()) {
      return shares.getLast();
    }
    double width = scores.get(above) - scores.get(above - 1);
    double part = (score - scores.get(above - 1)) / width;
    return shares.get(above - 1) + part * (shares.get(above) - shares.get(above - 1));
  }
}
