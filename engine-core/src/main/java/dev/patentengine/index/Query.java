package dev.patentengine.index;

import dev.patentengine.nlp.Embedding;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What to rank by. */
public sealed interface Query {

  /** Every document, all with score 1. */
  record Everything() implements Query {}

  /**
   * Documents that share weighted terms: BM25F, k1 1.2, b .75, the fields taken as one text in
   * which a word of a field counts that field's weight (Robertson and Zaragoza, The Probabilistic
   * Relevance Framework: BM25 and Beyond, 2009, section 3.6). Score 0 or more, higher is better,
   * not bounded.
   *
   * @param terms words as the index's segmenter cuts them at search granularity, each with a factor
   *     above 0 (usually how often it stands in the query)
   * @param fields where to look, each with its weight, 1 or more
   */
  record Terms(Map<String, Float> terms, Map<TextField, Float> fields) implements Query {
    public Terms {
      terms.forEach(Terms::requirePositive);
      fields.forEach(Terms::requirePositive);
      terms = Collections.unmodifiableMap(new TreeMap<>(terms));
      fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    private static void requirePositive(Object what, float weight) {
      if (!(weight > 0) || !Float.isFinite(weight)) {
        throw new IllegalArgumentException("weight " + weight + " of " + what);
      }
    }
  }

  /**
   * Documents whose vector lies near: score is the cosine, in [-1, 1], higher is better. Documents
   * without a vector are not found.
   */
  record Nearest(Embedding vector) implements Query {}
}
