package dev.patentengine.team;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Circles of people who work with one another: label propagation (Raghavan, Albert and Kumara,
 * Phys. Rev. E 76, 2007) over the weights, one person after another in order of number, ties to the
 * lower label, so that the same graph gives the same circles.
 */
final class Communities {

  /** Raghavan et al. found 95 % of the nodes settled after 5 rounds. */
  private static final int ROUNDS = 10;

  private Communities() {}

  /** The label of each person: the number of one of the circle. */
  static int[] of(CoInvention graph) {
    int[] labels = new int[graph.start().length - 1];
    Arrays.setAll(labels, i -> i);
    Map<Integer, Float> sums = new HashMap<>();
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int person = 0; person < labels.length; person++) {
        int label = strongest(graph, labels, person, sums);
        moved |= label != labels[person];
        labels[person] = label;
      }
    }
    return labels;
  }

  private static int strongest(
      CoInvention graph, int[] labels, int person, Map<Integer, Float> sums) {
    sums.clear();
    for (int at = graph.start()[person]; at < graph.start()[person + 1]; at++) {
      sums.merge(labels[graph.neighbour()[at]], graph.weight()[at], Float::sum);
    }
    int best = labels[person];
    float bestSum = sums.getOrDefault(best, 0f);
    for (Map.Entry<Integer, Float> sum : sums.entrySet()) {
      boolean tie = sum.getValue() == bestSum && sum.getKey() < best && bestSum > 0;
      if (sum.getValue() > bestSum || tie) {
        best = sum.getKey();
        bestSum = sum.getValue();
      }
    }
    return best;
  }
}
