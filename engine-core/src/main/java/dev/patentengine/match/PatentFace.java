package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a patent shows to a demand: its words, its pairs of characters and its meaning, all of title
 * and abstract. Immutable.
 *
 * @param words at search granularity
 * @param pairs of neighbouring characters
 * @param meaning absent while it has not been embedded
 */
record PatentFace(Set<String> words, Set<String> pairs, Optional<Embedding> meaning) {

  static PatentFace of(IndexEntry entry, Segmenter segmenter) {
    String text = entry.patent().text();
    Set<String> words = new TreeSet<>();
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      words.add(token.text());
    }
    return new PatentFace(words, CharacterPairs.of(text), entry.vector());
  }
}
