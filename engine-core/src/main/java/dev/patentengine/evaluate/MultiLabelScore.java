package dev.patentengine.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well sets of labels were given. Micro F1 pools the decisions of all labels; macro F1 is the
 * mean of the labels' F1 over all labels that occur in gold or answers (Sebastiani, ACM Computing
 * Surveys 2002). Immutable.
 *
 * @param byLabel the counts of each label, in order of label
 * @param items how many items there were
 * @param exact how many items got exactly their labels
 */
public record MultiLabelScore(Map<String, BinaryScore> byLabel, int items, int exact) {

  public MultiLabelScore {
    byLabel = Collections.unmodifiableMap(new TreeMap<>(byLabel));
  }

  /** The score of {@code answers} against {@code gold}, item by item. */
  public static MultiLabelScore of(
      List<? extends Set<String>> gold, List<? extends Set<String>> answers) {
    Paired.sameSize(gold, answers);
    Map<String, BinaryScore> byLabel = new TreeMap<>();
    int exact = 0;
    for (int i = 0; i < gold.size(); i++) {
      Set<String> truth = gold.get(i);
      Set<String> answer = answers.get(i);
      exact += truth.equals(answer) ? 1 : 0;
      Set<String> labels = new TreeSet<>(truth);
      labels.addAll(answer);
      for (String label : labels) {
        byLabel.merge(
            label,
            BinaryScore.of(truth.contains(label), answer.contains(label)),
            BinaryScore::plus);
      }
    }
    return new MultiLabelScore(byLabel, gold.size(), exact);
  }

  /** All labels' decisions pooled. */
  public BinaryScore micro() {
    return byLabel.values().stream().reduce(new BinaryScore(0, 0, 0), BinaryScore::plus);
  }

  /** The mean F1 of the labels, 0 if there are none. */
  public double macroF1() {
    return byLabel.values().stream().mapToDouble(BinaryScore::f1).average().orElse(0);
  }

  /** The part of the items that got exactly their labels. */
  public double exactMatch() {
    return items == 0 ? 0 : (double) exact / items;
  }

  /**
   * The part of the items for which one of the first {@code k} ranked labels is one of theirs.
   *
   * @param ranked labels by item, best first
   */
  public static double accuracyAt(
      int k, List<? extends Set<String>> gold, List<? extends List<String>> ranked) {
    Paired.sameSize(gold, ranked);
    if (k < 1) {
      throw new IllegalArgumentException("accuracy@k with k of at least 1, not " + k);
    }
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += ranked.get(i).stream().limit(k).anyMatch(gold.get(i)::contains) ? 1 : 0;
    }
    return gold.isEmpty() ? 0 : (double) right / gold.size();
  }
}
