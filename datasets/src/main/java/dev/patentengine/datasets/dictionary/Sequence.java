package dev.patentengine.datasets.dictionary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of one sequence of words. For one thread. */
final class Sequence {

  private final List<String> pieces;
  private final Map<String, Integer> left = new TreeMap<>();
  private final Map<String, Integer> right = new TreeMap<>();
  private int count;
  private int texts;
  private int lastText = -1;

  Sequence(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  List<String> pieces() {
    return pieces;
  }

  int count() {
    return count;
  }

  int texts() {
    return texts;
  }

  void seenIn(int text) {
    count++;
    if (text != lastText) {
      texts++;
      lastText = text;
    }
  }

  void standsBetween(String before, String after) {
    left.merge(before, 1, Integer::sum);
    right.merge(after, 1, Integer::sum);
  }

  /** The smaller of the entropies of the words before and behind, in nats. */
  double freedom() {
    return Math.min(entropy(left), entropy(right));
  }

  /** The edge of a text is a new neighbour each time: nothing forces it. */
  private static double entropy(Map<String, Integer> neighbours) {
    double total = neighbours.values().stream().mapToInt(Integer::intValue).sum();
    double entropy = 0;
    for (Map.Entry<String, Integer> neighbour : neighbours.entrySet()) {
      double share = neighbour.getValue() / total;
      entropy -=
          neighbour.getKey().isEmpty()
              ? share * Math.log(1 / total)
              : share * Math.log(share);
    }
    return entropy;
  }
}
