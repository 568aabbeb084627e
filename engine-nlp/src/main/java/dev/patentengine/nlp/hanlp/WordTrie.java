package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A double-array trie that is walked one unit at a time. A node is a number that holds all there is
 * to know of it, so that a step looks at one place of the memory. Immutable.
 */
final class WordTrie {

  /** No word. */
  static final int NONE = -1;

  /** The node before the first unit: HanLP's base of it, and no word. */
  static final long ROOT = 1;

  /** Where no word goes on. */
  static final long NOWHERE = 0;

  /** Has no word. */
  static final WordTrie EMPTY = new WordTrie(new long[0]);

  /** A node is its base in 24 bits, 1 more than its word in 20, and 1 more than its unit in 17. */
  private static final int BASE_BITS = 24;

  private static final int WORD_BITS = 20;
  private static final int UNIT_SHIFT = BASE_BITS + WORD_BITS;
  private static final int BASES = (1 << BASE_BITS) - 1;
  private static final int WORDS = (1 << WORD_BITS) - 1;

  private final long[] nodes;

  /** A bit for each unit, 1 where a word starts with it: small, and asked before all else. */
  private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private WordTrie(long[] nodes) {
    this.nodes = nodes;
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      if (step(ROOT, (char) unit) != NOWHERE) {
        firsts[unit / Long.SIZE] |= 1L << unit;
      }
    }
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
    long[] nodes = new long[Math.min(base.length, check.length)];
    if (nodes.length > BASES || trie.size() >= WORDS) {
      throw new IllegalArgumentException(
          "a trie of " + nodes.length + " places and " + trie.size() + " words is too large");
    }
    for (int place = 0; place < nodes.length; place++) {
      int unit = place - check[place] - 1;
      if (check[place] > 0 && unit >= 0) {
        long word = word(base, check, base[place]) + 1L;
        nodes[place] = (unit + 1L) << UNIT_SHIFT | word << BASE_BITS | base[place];
      }
    }
    return new WordTrie(nodes);
  }

  /** HanLP keeps the number of a word at the base of its last node, below 0. */
  private static int word(int[] base, int[] check, int end) {
    return end < base.length && end < check.length && check[end] == end && base[end] < 0
        ? -base[end] - 1
        : NONE;
  }

  /** Whether a word starts with {@code unit}. */
  boolean begins(char unit) {
    return (firsts[unit / Long.SIZE] >>> unit & 1) != 0;
  }

  /** The node behind {@code unit}, {@link #NOWHERE} if no word goes on like this. */
  long step(long node, char unit) {
    int place = ((int) node & BASES) + unit + 1;
    if (place >= nodes.length) {
      return NOWHERE;
    }
    long next = nodes[place];
    return next >>> UNIT_SHIFT == unit + 1 ? next : NOWHERE;
  }

  /** Whether a word ends at {@code node}. */
  static boolean endsWord(long node) {
    return word(node) != NONE;
  }

  /** The number of the word that ends at {@code node}, {@link #NONE} if none does. */
  static int word(long node) {
    return ((int) (node >>> BASE_BITS) & WORDS) - 1;
  }
}
