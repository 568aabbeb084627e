package dev.patentengine.identity;

/** Sets of the numbers 0 to n-1 that only grow together; a set is known by its least number. */
final class DisjointSets {

  private final int[] parent;

  DisjointSets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The least number of the set of {@code member}. */
  int find(int member) {
    int root = member;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = member;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of the two; answers whether they were two. */
  boolean join(int a, int b) {
    int first = find(a);
    int second = find(b);
    if (first == second) {
      return false;
    }
    parent[Math.max(first, second)] = Math.min(first, second);
    return true;
  }
}
