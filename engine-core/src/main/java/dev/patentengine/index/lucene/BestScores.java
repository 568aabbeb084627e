package dev.patentengine.index.lucene;

import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** Gathers documents of which only the best so many are wanted. For one thread. */
final class BestScores implements WordScores.Found {

  private final int wanted;
  private final LongHeap best;
  private ScoredDocs found = new ScoredDocs();
  private double least = Double.MIN_VALUE;

  /** Gathers the best {@code wanted}, 1 or more. */
  BestScores(int wanted) {
    this.wanted = wanted;
    this.best = new LongHeap(wanted);
  }

  @Override
  public double least() {
    return least;
  }

  @Override
  public void add(int doc, double score) {
    found.add(doc, score);
    best.insertWithOverflow(NumericUtils.doubleToSortableLong(score));
    if (best.size() == wanted) {
      least = NumericUtils.sortableLongToDouble(best.top());
    }
    if (found.size() > 4 * wanted) {
      found = found();
    }
  }

  /** The best in the order they were added; all that tie with the last of them too. */
  ScoredDocs found() {
    return found.atLeast(least);
  }
}
