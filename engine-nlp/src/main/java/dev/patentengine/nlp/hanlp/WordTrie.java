package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/** A double-array trie that is walked one unit at a time. Immutable. */
final class WordTrie {

  /** The state before the first unit. */
  static final int ROOT = 1;

  /** No state, or no word. */
  static final int NONE = -1;

  private final int[] base;
  private final int[] check;

  private WordTrie(int[] base, int[] check) {
    this.base = base;
    this.check = check;
  }

  /** A view of HanLP's trie. */
  static WordTrie of(DoubleArrayTrie<?> trie) {
    return new WordTrie(trie.getBase(), trie.getCheck());
  }

  /** The state behind {@code unit}, {@link #NONE} if no word goes on like this. */
  int step(int state, char unit) {
    int place = state + unit + 1;
    return place < check.length && check[place] == state ? base[place] : NONE;
  }

  /** The number of the word that ends at {@code state}, {@link #NONE} if none does. */
  int word(int state) {
    return check[state] == state && base[state] < 0 ? -base[state] - 1 : NONE;
  }
}
