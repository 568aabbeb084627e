package dev.patentengine.index.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** Documents with scores, in the order they were added. For one thread. */
final class ScoredDocs {

  private int[] docs = new int[64];
  private double[] scores = new double[64];
  private int size;

  void add(int doc, double score) {
    docs = ArrayUtil.grow(docs, size + 1);
    if (scores.length < docs.length) {
      scores = ArrayUtil.growExact(scores, docs.length);
    }
    docs[size] = doc;
    scores[size++] = score;
  }

  /** Adds to a score. */
  void raise(int i, double by) {
    scores[i] += by;
  }

  int size() {
    return size;
  }

  int doc(int i) {
    return docs[i];
  }

  /**
   * Where, from {@code i} on, the first document {@code doc} or behind it stands in rising order.
   */
  int firstFrom(int doc, int i) {
    int first = i;
    while (first < size && docs[first] < doc) {
      first++;
    }
    return first;
  }

  double score(int i) {
    return scores[i];
  }

  /** Those with one of the {@code count} best scores: all that tie with the last of them too. */
  ScoredDocs best(int count) {
    return size <= count ? this : atLeast(count == 0 ? Double.POSITIVE_INFINITY : scoreAt(count));
  }

  /** Those whose score lies no more than {@code by} behind rank {@code rank}, if there is one. */
  ScoredDocs within(double by, int rank) {
    return size <= rank ? this : atLeast(scoreAt(rank) - by);
  }

  /** Those with at least this score. */
  ScoredDocs atLeast(double least) {
    ScoredDocs best = new ScoredDocs();
    for (int i = 0; i < size; i++) {
      if (scores[i] >= least) {
        best.add(docs[i], scores[i]);
      }
    }
    return best;
  }

  /** The score of rank {@code rank}, counted from 1; there must be that many. */
  double scoreAt(int rank) {
    LongHeap heap = new LongHeap(rank);
    for (int i = 0; i < size; i++) {
      heap.insertWithOverflow(NumericUtils.doubleToSortableLong(scores[i]));
    }
    return NumericUtils.sortableLongToDouble(heap.top());
  }
}
