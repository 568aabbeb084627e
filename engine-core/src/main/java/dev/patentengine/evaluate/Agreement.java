package dev.patentengine.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two judges agree on labels. Immutable.
 *
 * @param observed the part of the items on which they agree
 * @param expected the part on which they would by chance, from how often each gives each label
 */
public record Agreement(double observed, double expected) {

  /**
   * The agreement of two judges on the same items.
   *
   * @throws IllegalArgumentException if the lists differ in length or are empty
   */
  public static Agreement of(List<String> first, List<String> second) {
    Paired.sameSize(first, second);
    if (first.isEmpty()) {
      throw new IllegalArgumentException("no items to agree on");
    }
    int same = 0;
    for (int i = 0; i < first.size(); i++) {
      same += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    Map<String, Integer> others = counts(second);
    double chance = 0;
    for (Map.Entry<String, Integer> label : counts(first).entrySet()) {
      chance += (double) label.getValue() * others.getOrDefault(label.getKey(), 0);
    }
    double items = first.size();
    return new Agreement(same / items, chance / items / items);
  }

  private static Map<String, Integer> counts(List<String> labels) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    return counts;
  }

  /**
   * Cohen's kappa (Educational and Psychological Measurement 20, 1960): agreement beyond chance, 1
   * if complete. 1 where both judges know but one label, the same.
   */
  public double kappa() {
    return expected == 1 ? 1 : (observed - expected) / (1 - expected);
  }
}
