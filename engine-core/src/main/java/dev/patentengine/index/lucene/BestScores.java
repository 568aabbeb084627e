package dev.patentengine.index.lucene;

import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** Gathers documents of which only the best so many are wanted. For one thread. */
final class BestScores {

  private final int wanted;
  private final LongHeap best;
  private ScoredDocs found = new ScoredDocs();

  /** Gathers the best {@code wanted}, 1 or more. */
  BestScores(int wanted) {
    this.wanted = wanted;
    this.best = new LongHeap(wanted);
  }

  void add(int doc, double score) {
    long sortable = NumericUtils.doubleToSortableLong(score);
    if (best.size() == wanted && sortable < best.top()) {
      return;
    }
    best.insertWithOverflow(sortable);
    found.add(doc, score);
    if (found.size() > 4 * wanted) {
      found = found();
    }
  }

  /** The best in the order they were added; all that tie with the last of them too. */
  ScoredDocs found() {
    return best.size() < wanted
        ? found
        : found.atLeast(NumericUtils.sortableLongToDouble(best.top()));
  }
}
