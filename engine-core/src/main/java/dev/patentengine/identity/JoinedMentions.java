package dev.patentengine.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sets that links make of mentions. A split divides the links before it: their members on its
 * one side are not joined with those on the other. Immutable once made.
 */
final class JoinedMentions {

  private static final int NONE = -1;

  /** The root of each mention, its set's least number. */
  private final int[] roots;

  /** The next greater mention of the same set. */
  private final int[] next;

  private final Map<Integer, List<Integer>> linksByRoot = new HashMap<>();

  private JoinedMentions(DisjointSets sets, int size, List<Link> links) {
    roots = IntStream.range(0, size).map(sets::find).toArray();
    next = new int[size];
    int[] last = new int[size];
    for (int i = 0; i < size; i++) {
      next[i] = NONE;
      if (roots[i] != i) {
        next[last[roots[i]]] = i;
      }
      last[roots[i]] = i;
    }
    for (int i = 0; i < links.size(); i++) {
      note(i, links.get(i));
    }
  }

  /** With the numbers of the splits of each mention, ascending. */
  static JoinedMentions of(int size, List<Link> links, Map<Integer, List<Integer>> splits) {
    DisjointSets sets = new DisjointSets(size);
    for (Link link : links) {
      Map<List<Integer>, Integer> sides = new HashMap<>();
      for (int member : link.members()) {
        Integer other = sides.putIfAbsent(side(member, link.after(), splits), member);
        if (other != null) {
          sets.join(other, member);
        }
      }
    }
    return new JoinedMentions(sets, size, links);
  }

  /** On which side of each later split a mention stands: the splits that it is part of. */
  private static List<Integer> side(int member, int after, Map<Integer, List<Integer>> splits) {
    List<Integer> all = splits.getOrDefault(member, List.of());
    return all.isEmpty() ? all : all.stream().filter(split -> split > after).toList();
  }

  private void note(int number, Link link) {
    int[] touched = Arrays.stream(link.members()).map(i -> roots[i]).sorted().toArray();
    for (int i = 1; i < touched.length; i++) {
      boolean firstTime = i == 1 || touched[i - 2] != touched[i];
      if (touched[i] == touched[i - 1] && firstTime) {
        linksByRoot.computeIfAbsent(touched[i], root -> new ArrayList<>()).add(number);
      }
    }
  }

  IntStream roots() {
    return IntStream.range(0, roots.length).filter(i -> roots[i] == i);
  }

  boolean together(int a, int b) {
    return roots[a] == roots[b];
  }

  /** All of the set of {@code member}, ascending. */
  IntStream members(int member) {
    return IntStream.iterate(roots[member], i -> i != NONE, i -> next[i]);
  }

  /** Numbers of the links that join two of the set of {@code member}. */
  Stream<Integer> links(int member) {
    return linksByRoot.getOrDefault(roots[member], List.of()).stream();
  }
}
