package dev.patentengine.meeting;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A flow of greatest worth through a network of capacities, by successive best paths with
 * potentials (Edmonds and Karp 1972; Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9.7).
 * Worths are whole numbers, so that the result does not hang on rounding. For one thread.
 */
final class BestFlow {

  private static final long FAR = Long.MAX_VALUE / 4;

  private final int[] first;
  private int[] next = new int[16];
  private int[] head = new int[16];
  private int[] room = new int[16];
  private long[] cost = new long[16];
  private int arcs;

  BestFlow(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, -1);
  }

  /** Adds an arc and returns its number. */
  int add(int from, int to, int capacity, long worth) {
    int arc = arcs;
    half(from, to, capacity, -worth);
    half(to, from, 0, worth);
    return arc;
  }

  private void half(int from, int to, int capacity, long price) {
    if (arcs == head.length) {
      next = Arrays.copyOf(next, arcs * 2);
      head = Arrays.copyOf(head, arcs * 2);
      room = Arrays.copyOf(room, arcs * 2);
      cost = Arrays.copyOf(cost, arcs * 2);
    }
    next[arcs] = first[from];
    head[arcs] = to;
    room[arcs] = capacity;
    cost[arcs] = price;
    first[from] = arcs++;
  }

  /** How much flows through an arc. */
  int through(int arc) {
    return room[arc ^ 1];
  }

  /**
   * Sends units from {@code source} to {@code sink} as long as each is worth something.
   *
   * @param order the nodes, every arc with room leading to a later one: gives the first potentials
   */
  void run(int source, int sink, int[] order) {
    long[] potential = potentials(source, order);
    int[] arrival = new int[first.length];
    while (true) {
      long[] distance = distances(source, sink, potential, arrival);
      if (distance[sink] >= FAR) {
        return;
      }
      for (int node = 0; node < first.length; node++) {
        potential[node] += Math.min(distance[node], distance[sink]);
      }
      if (potential[sink] - potential[source] >= 0) {
        return;
      }
      for (int node = sink; node != source; node = head[arrival[node] ^ 1]) {
        room[arrival[node]]--;
        room[arrival[node] ^ 1]++;
      }
    }
  }

  private long[] potentials(int source, int[] order) {
    long[] potential = new long[first.length];
    Arrays.fill(potential, FAR);
    potential[source] = 0;
    for (int node : order) {
      for (int arc = first[node]; arc >= 0; arc = next[arc]) {
        if (room[arc] > 0 && potential[node] < FAR) {
          potential[head[arc]] = Math.min(potential[head[arc]], potential[node] + cost[arc]);
        }
      }
    }
    return potential;
  }

  private record Reached(long distance, int node) {}

  /** Exact up to that of the sink; what is farther may come out too far, never nearer than it. */
  private long[] distances(int source, int sink, long[] potential, int[] arrival) {
    long[] distance = new long[first.length];
    Arrays.fill(distance, FAR);
    distance[source] = 0;
    PriorityQueue<Reached> queue =
        new PriorityQueue<>((a, b) ->
            a.distance != b.distance
                ? Long.compare(a.distance, b.distance)
                : Integer.compare(a.node, b.node));
    queue.add(new Reached(0, source));
    while (!queue.isEmpty()) {
      Reached reached = queue.remove();
      if (reached.distance > distance[reached.node]) {
        continue;
      }
      if (reached.node == sink) {
        return distance;
      }
      for (int arc = first[reached.node]; arc >= 0; arc = next[arc]) {
        int to = head[arc];
        if (room[arc] == 0 || potential[to] >= FAR) {
          continue;
        }
        long far = reached.distance + cost[arc] + potential[reached.node] - potential[to];
        if (far < distance[to]) {
          distance[to] = far;
          arrival[to] = arc;
          queue.add(new Reached(far, to));
        }
      }
    }
    return distance;
  }
}
