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
  static final WordTrie EMPTY = new WordTrie(new int[0], new int[0]);

  private final int[] base;
  private final int[] check;

  private WordTrie(int[] base, int[] check) {
    this.base = base;
    this.check = check;
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

  /** A view of HanLP's trie. */
  static WordTrie of(DoubleArrayTrie<?> trie) {
    return new WordTrie(trie.getBase(), trie.getCheck());
  }

  /** The state behind {@code unit}, {@link #NONE} if no word goes on like this. */
  int step(int state, char unit) {
    int place = state + unit + 1;
    return state != NONE && place < check.length && check[place] == state ? base[place] : NONE;
  }

  /** Whether a word ends at {@code state}. */
  boolean endsWord(int state) {
    return word(state) != NONE;
  }

  /** The number of the word that ends at {@code state}, {@link #NONE} if none does. */
  int word(int state) {
    return state > 0 && check[state] == state && base[state] < 0 ? -base[state] - 1 : NONE;
  }
}
