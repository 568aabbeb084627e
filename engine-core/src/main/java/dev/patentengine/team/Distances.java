package dev.patentengine.team;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Steps between people in the co-invention graph, up to a bound. For one thread. */
final class Distances {

  /** Around the best connected the search ends early; they then count as strangers. */
  private static final int MOST_SEEN = 20_000;

  private final CoInvention graph;
  private final int farthest;
  private final Map<Integer, Map<Integer, Integer>> around = new HashMap<>();

  Distances(CoInvention graph, int farthest) {
    this.graph = graph;
    this.farthest = farthest;
  }

  /** The steps from one to the other; one more than the bound if they are farther apart. */
  int between(int one, int other) {
    return around.computeIfAbsent(one, this::reached).getOrDefault(other, farthest + 1);
  }

  private Map<Integer, Integer> reached(int person) {
    Map<Integer, Integer> steps = new HashMap<>();
    steps.put(person, 0);
    Set<Integer> edge = Set.of(person);
    for (int step = 1; step <= farthest && steps.size() < MOST_SEEN; step++) {
      Set<Integer> next = new HashSet<>();
      for (int each : edge) {
        for (int at = graph.start()[each]; at < graph.start()[each + 1]; at++) {
          if (steps.putIfAbsent(graph.neighbour()[at], step) == null) {
            next.add(graph.neighbour()[at]);
          }
        }
      }
      edge = next;
    }
    return steps;
  }
}
