package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.SortedSet;
import java.util.TreeMap;

/** A set of terms that is asked for what starts at a place of a text. Immutable. */
final class TermTrie {

  private final DoubleArrayTrie<Boolean> trie = new DoubleArrayTrie<>();
  private final boolean empty;

  TermTrie(SortedSet<String> terms) {
    TreeMap<String, Boolean> values = new TreeMap<>();
    terms.forEach(term -> values.put(term, Boolean.TRUE));
    empty = values.isEmpty();
    if (!empty) {
      trie.build(values);
    }
  }

  boolean contains(String term) {
    return !empty && trie.containsKey(term);
  }
}
