package dev.patentengine.team;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The works found for a demand, by number, best first. Immutable.
 *
 * @param works their numbers
 * @param scores in [0, 1]
 */
record Found(int[] works, double[] scores) {

  /** The known works of the ranking, and the expert records that share words with the demand. */
  static Found of(EvidenceBase base, ExpertQuery query) {
    Map<Integer, Double> scores = new TreeMap<>();
    for (RankedPatent patent : query.ranking()) {
      int work = base.find(patent.id());
      if (work >= 0) {
        scores.put(work, patent.score());
      }
    }
    new RecordSearch(base).find(query.terms()).forEach(scores::putIfAbsent);
    List<Map.Entry<Integer, Double>> ordered =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    return new Found(
        ordered.stream().mapToInt(Map.Entry::getKey).toArray(),
        ordered.stream().mapToDouble(Map.Entry::getValue).toArray());
  }
}
