package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.BgeParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Shortens demands for training: some of the clauses of a text at random, so that the encoder sees
 * the same demand told at different lengths. Immutable.
 *
 * @param marks the word pieces that end a clause
 */
record Clauses(Set<Integer> marks) {

  private static final List<String> MARKS = List.of("，", "。", "；", "！", "？", "：");

  /** Of a text that is shortened, the share of clauses that stays. */
  private static final double KEPT = 0.6;

  static Clauses ofEncoder() {
    Set<Integer> marks = new HashSet<>();
    for (int[] framed : BgeParts.pieces(MARKS, 8)) {
      marks.add(framed[1]);
    }
    return new Clauses(Set.copyOf(marks));
  }

  /**
   * The text, or with the probability {@code share} a part of its clauses, at least one, in order.
   *
   * @param framed word pieces with the two of the frame
   */
  int[] vary(int[] framed, double share, SplittableRandom random) {
    List<int[]> clauses = split(framed);
    if (clauses.size() < 2 || random.nextDouble() >= share) {
      return framed;
    }
    int always = random.nextInt(clauses.size());
    IntStream.Builder kept = IntStream.builder();
    kept.add(framed[0]);
    for (int i = 0; i < clauses.size(); i++) {
      if (random.nextDouble() < KEPT || i == always) {
        IntStream.of(clauses.get(i)).forEach(kept::add);
      }
    }
    return kept.add(framed[framed.length - 1]).build().toArray();
  }

  private List<int[]> split(int[] framed) {
    List<int[]> clauses = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < framed.length - 1; i++) {
      if (marks.contains(framed[i]) || i == framed.length - 2) {
        clauses.add(java.util.Arrays.copyOfRange(framed, start, i + 1));
        start = i + 1;
      }
    }
    return clauses;
  }
}
