package dev.patentengine.index.lucene;

import dev.patentengine.index.Query;
import dev.patentengine.index.TextField;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Exact BM25F, word by word: for a word with inverse document frequency {@code idf = ln(1 + (N - n
 * + .5) / (n + .5))} and weighted frequency {@code f} in a document of weighted length {@code l},
 * the document gains {@code factor · idf · f / (f + k1 · (1 - b + b · l / average))}. {@code N} and
 * the average are over all documents, {@code n} over those with the word in one of the fields;
 * deleted documents never count. For one thread.
 */
final class WordScores {

  /** Saturation and length normalisation as the port defines them. */
  private static final double K1 = 1.2;

  private static final double B = .75;

  private final Snapshot snapshot;
  private final Map<TextField, Float> fields;
  private final double averageLength;
  private final double[] scores;
  private final double[] frequencies;
  private int[] touched = new int[1024];
  private int touchedCount;

  private WordScores(Snapshot snapshot, Map<TextField, Float> fields) throws IOException {
    this.snapshot = snapshot;
    this.fields = fields;
    this.averageLength = averageLength();
    this.scores = new double[snapshot.getIndexReader().maxDoc()];
    this.frequencies = new double[scores.length];
  }

  /** The documents among {@code passing} that share a word with the query. */
  static ScoredDocs of(Snapshot snapshot, Query.Terms query, List<FixedBitSet> passing)
      throws IOException {
    WordScores sums = new WordScores(snapshot, query.fields());
    for (Map.Entry<String, Float> word : query.terms().entrySet()) {
      sums.count(IndexFields.term(word.getKey()));
      sums.score(word.getValue());
    }
    return sums.passing(passing);
  }

  private double averageLength() throws IOException {
    double total = 0;
    for (Map.Entry<TextField, Float> field : fields.entrySet()) {
      total += field.getValue() * (double) snapshot.totalLength(field.getKey());
    }
    return total / Math.max(1, snapshot.documents());
  }

  private void count(String word) throws IOException {
    touchedCount = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      for (Map.Entry<TextField, Float> field : fields.entrySet()) {
        Term term = new Term(IndexFields.words(field.getKey()), word);
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
        if (postings != null) {
          count(postings, field.getValue(), leaf);
        }
      }
    }
  }

  private void count(PostingsEnum postings, double weight, LeafReaderContext leaf)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        add(leaf.docBase + doc, weight * postings.freq());
      }
    }
  }

  private void add(int doc, double frequency) {
    if (frequencies[doc] == 0) {
      touched = ArrayUtil.grow(touched, touchedCount + 1);
      touched[touchedCount++] = doc;
    }
    frequencies[doc] += frequency;
  }

  private void score(double factor) throws IOException {
    double idf = Math.log(1 + (snapshot.documents() - touchedCount + .5) / (touchedCount + .5));
    int at = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (at < touchedCount && touched[at] < end) {
        LengthSum lengths = new LengthSum(leaf);
        for (; at < touchedCount && touched[at] < end; at++) {
          int doc = touched[at];
          double frequency = frequencies[doc];
          double length = lengths.of(doc - leaf.docBase);
          scores[doc] +=
              factor * idf * frequency / (frequency + K1 * (1 - B + B * length / averageLength));
          frequencies[doc] = 0;
        }
      }
    }
  }

  private ScoredDocs passing(List<FixedBitSet> passing) {
    ScoredDocs found = new ScoredDocs();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet bits = passing.get(leaf.ord);
      for (int doc = 0; doc < bits.length(); doc++) {
        double score = scores[leaf.docBase + doc];
        if (score > 0 && bits.get(doc)) {
          found.add(leaf.docBase + doc, score);
        }
      }
    }
    return found;
  }

  /** The weighted length of the documents of one segment. */
  private final class LengthSum {
    private final int[][] lengths;
    private final float[] weights;

    LengthSum(LeafReaderContext leaf) throws IOException {
      LeafReader reader = leaf.reader();
      lengths = new int[fields.size()][];
      weights = new float[fields.size()];
      int i = 0;
      for (Map.Entry<TextField, Float> field : fields.entrySet()) {
        lengths[i] = snapshot.lengths(reader).of(field.getKey(), reader);
        weights[i++] = field.getValue();
      }
    }

    double of(int doc) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += (double) weights[i] * lengths[i][doc];
      }
      return sum;
    }
  }
}
