package dev.patentengine.team;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * An order in which every beginning of k people holds at least share·k newcomers, as far as there
 * are newcomers whose score is not far below the one they pass (after FA*IR: Zehlike et al., CIKM
 * 2017, with the plain floor in place of the binomial one). Immutable.
 *
 * @param share in [0, 1); 0 changes nothing
 */
record FairOrder(double share) {

  /** A newcomer passes someone only with at least this part of his or her score. */
  private static final double STRONG = 0.5;

  List<Integer> order(List<Integer> ranked, IntPredicate newcomer, IntToDoubleFunction score) {
    Deque<Integer> fresh = new ArrayDeque<>(ranked.stream().filter(newcomer::test).toList());
    Deque<Integer> others =
        new ArrayDeque<>(ranked.stream().filter(each -> !newcomer.test(each)).toList());
    List<Integer> order = new ArrayList<>();
    int placed = 0;
    while (!fresh.isEmpty() || !others.isEmpty()) {
      boolean due = placed < Math.floor(share * (order.size() + 1));
      boolean next = others.isEmpty() || !fresh.isEmpty() && goesNext(fresh, others, due, score);
      placed += next ? 1 : 0;
      order.add(next ? fresh.remove() : others.remove());
    }
    return order;
  }

  private static boolean goesNext(
      Deque<Integer> fresh, Deque<Integer> others, boolean due, IntToDoubleFunction score) {
    double best = score.applyAsDouble(fresh.element());
    double passed = score.applyAsDouble(others.element());
    return due ? best >= STRONG * passed : best > passed;
  }
}
