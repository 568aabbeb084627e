package dev.patentengine.nlp;

/** Words that say nothing about the matter of a text: 一种, 所述, 本实用新型. Safe for concurrent use. */
public interface StopWords {

  /** Whether {@code word} (normalised: NFKC, lower case) is a stop word. */
  boolean contains(String word);
}
