package dev.patentengine.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of what it is offered. For one thread. */
public final class Nearest {

  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparingDouble(Found::score)
          .thenComparing(Comparator.comparingInt(Found::number).reversed());

  private final int top;
  private final PriorityQueue<Found> best = new PriorityQueue<>(WORST_FIRST);
  private float lowest = Float.NEGATIVE_INFINITY;

  /** Keeps the best {@code top}. */
  public Nearest(int top) {
    this.top = top;
  }

  /**
   * A patent found.
   *
   * @param number its number in the corpus
   * @param score cosine
   */
  public record Found(int number, float score) {}

  /** Takes note of a patent; of equal ones the first offered stays. */
  public void offer(int number, float score) {
    if (best.size() == top && score <= lowest) {
      return;
    }
    best.add(new Found(number, score));
    if (best.size() > top) {
      best.remove();
    }
    if (best.size() == top) {
      lowest = best.element().score();
    }
  }

  /** What stayed, best first. */
  public List<Found> found() {
    List<Found> found = new ArrayList<>(best);
    found.sort(WORST_FIRST.reversed());
    return found;
  }
}
