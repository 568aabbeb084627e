package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms of all lists by their characters. At each place the longest term of each list counts, and
 * the search of a list goes on behind it, so that a term within a term of the same list counts
 * once. Written once, then only read.
 */
final class CueTrie {

  private static final class Node {
    final Map<Character, Node> children = new HashMap<>();
    final Map<Integer, Double> lists = new HashMap<>();
  }

  private final Node root = new Node();
  private final List<String> names = new ArrayList<>();

  void add(CueList list) {
    int number = names.size();
    names.add(list.name());
    list.terms().forEach((term, weight) -> node(term).lists.put(number, weight));
  }

  private Node node(String term) {
    Node node = root;
    for (int i = 0; i < term.length(); i++) {
      node = node.children.computeIfAbsent(term.charAt(i), unused -> new Node());
    }
    return node;
  }

  List<Cue> find(String text) {
    List<Cue> cues = new ArrayList<>();
    int[] busyUntil = new int[names.size()];
    int[] ends = new int[names.size()];
    double[] weights = new double[names.size()];
    for (int start = 0; start < text.length(); start++) {
      longest(text, start, ends, weights);
      for (int list = 0; list < ends.length; list++) {
        if (ends[list] > 0 && start >= busyUntil[list]) {
          cues.add(new Cue(names.get(list), start, ends[list], weights[list]));
          busyUntil[list] = ends[list];
        }
        ends[list] = 0;
      }
    }
    return cues;
  }

  private void longest(String text, int start, int[] ends, double[] weights) {
    Node node = root;
    for (int at = start; at < text.length(); at++) {
      Node next = node.children.get(text.charAt(at));
      if (next == null) {
        return;
      }
      node = next;
      if (!node.lists.isEmpty() && wholeWord(text, start, at + 1)) {
        int end = at + 1;
        node.lists.forEach((list, weight) -> {
          ends[list] = end;
          weights[list] = weight;
        });
      }
    }
  }

  /** Latin letters and digits are not cut out of a longer word: {@code ce} is not in surface. */
  private static boolean wholeWord(String text, int start, int end) {
    boolean cutBefore = start > 0 && latin(text.charAt(start)) && latin(text.charAt(start - 1));
    boolean cutAfter =
        end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end));
    return !cutBefore && !cutAfter;
  }

  private static boolean latin(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
  }
}
