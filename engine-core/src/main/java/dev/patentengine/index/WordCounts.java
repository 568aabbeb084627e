package dev.patentengine.index;

import java.util.Map;

/**
 * In how many of all documents words stand, in title or abstract, at one moment. Immutable.
 *
 * @param byWord the number of documents with each word; a word that is not in it stands in none
 * @param documents how many there are
 */
public record WordCounts(Map<String, Integer> byWord, long documents) {

  public WordCounts {
    byWord = Map.copyOf(byWord);
  }

  /** Inverse document frequency as BM25 has it, always above 0. */
  public double rarity(String word) {
    int holding = byWord.getOrDefault(word, 0);
    return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
  }
}
