package dev.patentengine.nlp.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups texts that are run together. A batch is as wide as its longest text and the rest is
 * padding, which costs as much as text; so texts of like length go together.
 */
final class Batches {

  private Batches() {}

  /**
   * The texts by number, longest first so that the last batches to finish are short ones, each
   * batch within the budget, or one text if that alone exceeds it.
   *
   * @param lengths pieces of each text
   * @param budget pieces of a batch, padding included
   */
  static List<List<Integer>> of(int[] lengths, int budget) {
    Comparator<Integer> longestFirst = Comparator.comparingInt(text -> -lengths[text]);
    List<Integer> order = IntStream.range(0, lengths.length).boxed().sorted(longestFirst).toList();
    List<List<Integer>> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); ) {
      int width = lengths[order.get(from)];
      int to = Math.min(order.size(), from + Math.max(1, budget / width));
      batches.add(order.subList(from, to));
      from = to;
    }
    return batches;
  }
}
