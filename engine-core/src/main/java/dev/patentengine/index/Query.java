package dev.patentengine.index;

import dev.patentengine.nlp.Embedding;
import java.util.Map;
import java.util.TreeMap;

/** What to rank by. */
public sealed interface Query {

  /** Every document, all with score 1. */
  record Everything() implements Query {}

  /**
   * Documents that share weighted terms: BM25 over title and abstract taken as one field, k1 1.2, b
   * .75 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009).
   * Score 0 or more, higher is better, not bounded.
   *
   * @param terms words as the index's segmenter cuts them at search granularity, each with a factor
   *     above 0 (usually how often it stands in the query)
   * @param fields where to look, each with its weight above 0
   */
  record Terms(Map<String, Float> terms, Map<TextField, Float> fields) implements Query {
    public Terms {
      terms = java.util.Collections.unmodifiableMap(new TreeMap<>(terms));
      fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
    }
  }

  /**
   * Documents whose vector lies near: score is the cosine, in [-1, 1], higher is better. Documents
   * without a vector are not found.
   */
  record Nearest(Embedding vector) implements Query {}
}
