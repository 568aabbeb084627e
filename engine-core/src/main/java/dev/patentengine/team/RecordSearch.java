package dev.patentengine.team;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds expert records by the demand's words: which part of the demand's information (words by -log
 * of their share) the record holds, in [0, 1]. All records are looked at, the best are kept.
 */
record RecordSearch(EvidenceBase base) {

  /** Below this a record shares only common words. */
  private static final double LEAST = 0.2;

  /** So many records vote at most. */
  private static final int MOST = 50;

  Map<Integer, Double> find(Map<String, Float> terms) {
    Map<Integer, Double> found = new TreeMap<>();
    Map<Integer, Double> information = new TreeMap<>();
    double[] unknown = new double[1];
    terms.forEach((term, count) -> {
      int word = base.words().number(term);
      double bits = -Math.log(base.words().share(word));
      if (word < 0) {
        unknown[0] += bits;
      } else {
        information.merge(word, bits, Double::sum);
      }
    });
    double all = unknown[0] + information.values().stream().mapToDouble(Double::doubleValue).sum();
    for (int work = 0; work < base.works(); work++) {
      if (base.work(work).record()) {
        double share = held(base.work(work), information) / Math.max(all, Double.MIN_NORMAL);
        if (share >= LEAST) {
          found.put(work, Math.min(1, share));
        }
      }
    }
    return best(found);
  }

  private static Map<Integer, Double> best(Map<Integer, Double> found) {
    Map<Integer, Double> best = new TreeMap<>();
    found.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(each -> best.put(each.getKey(), each.getValue()));
    return best;
  }

  private static double held(Work work, Map<Integer, Double> information) {
    double sum = 0;
    for (int word : Arrays.stream(work.words()).distinct().toArray()) {
      sum += information.getOrDefault(word, 0.0);
    }
    return sum;
  }
}
