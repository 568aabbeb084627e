package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.SortedSet;
import java.util.TreeMap;

/** A double-array trie that is walked one unit at a time. Immutable. */
final class WordTrie {

  /** The state before the first unit. */
  static final int ROOT = 1;

  /** No state, or no word. */
  static final int NONE = -1;

  /** Has no word. */
  static final WordTrie EMPTY = new WordTrie(new int[0]);

  /**
   * HanLP's {@code base} and {@code check} of a place side by side, for one cache line holds both.
   */
  private final int[] places;

  private WordTrie(int[] places) {
    this.places = places;
  }

  /** A trie of these words. */
  static WordTrie of(SortedSet<String> words) {
    if (words.isEmpty()) {
      return EMPTY;
    }
    TreeMap<String, Boolean> values = new TreeMap<>();
    words.forEach(word -> values.put(word, Boolean.TRUE));
    DoubleArrayTrie<Boolean> trie = new DoubleArrayTrie<>();
    trie.build(values);
    return of(trie);
  }

  /** The words of HanLP's trie, by its numbers. */
  static WordTrie of(DoubleArrayTrie<?> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    int[] places = new int[2 * Math.min(base.length, check.length)];
    for (int i = 0; i < places.length / 2; i++) {
      places[2 * i] = base[i];
      places[2 * i + 1] = check[i];
    }
    return new WordTrie(places);
  }

  /** The state behind {@code unit}, {@link #NONE} if no word goes on like this. */
  int step(int state, char unit) {
    int place = 2 * (state + unit + 1);
    return state != NONE && place < places.length && places[place + 1] == state
        ? places[place]
        : NONE;
  }

  /** Whether a word ends at {@code state}. */
  boolean endsWord(int state) {
    return word(state) != NONE;
  }

  /** The number of the word that ends at {@code state}, {@link #NONE} if none does. */
  int word(int state) {
    int place = 2 * state;
    return state > 0 && places[place + 1] == state && places[place] < 0 ? -places[place] - 1 : NONE;
  }
}
