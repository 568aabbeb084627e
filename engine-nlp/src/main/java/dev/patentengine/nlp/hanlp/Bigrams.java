package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often two words stand side by side, from the table in HanLP's jar. Immutable, safe for
 * concurrent use.
 */
final class Bigrams {

  /** Fibonacci hashing: 2^64 over the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final Bigrams STANDARD = read();

  /** An entry is the word before, the word behind and how often they were seen, from the top. */
  private static final int WORD_BITS = 20;

  private static final int FREQUENCY_BITS = 24;
  private static final int FREQUENCIES = (1 << FREQUENCY_BITS) - 1;

  /** At the hash of two words or behind it their entry; 0 where there is none. */
  private final long[] entries;

  private final int shift;

  /** For each word the marks of those that were seen before it. */
  private final long[] before;

  /** For each word the marks of those that were seen behind it. */
  private final long[] behind;

  /**
   * The table as HanLP keeps it.
   *
   * @param starts one more than there are words: where the pairs of a word start
   * @param pairs words behind and frequencies in turn
   */
  private Bigrams(int[] starts, int[] pairs) {
    shift = Integer.numberOfLeadingZeros(pairs.length) + Integer.SIZE;
    entries = new long[1 << Long.SIZE - shift];
    before = new long[starts.length];
    behind = new long[starts.length];
    for (int word = 0; word + 1 < starts.length; word++) {
      for (int pair = starts[word]; pair < starts[word + 1]; pair++) {
        int next = pairs[2 * pair];
        add(word, next, pairs[2 * pair + 1]);
        behind[word] |= mark(next);
        before[next] |= mark(word);
      }
    }
  }

  private void add(int word, int next, int frequency) {
    if (word >>> WORD_BITS != 0 || next >>> WORD_BITS != 0 || frequency > FREQUENCIES) {
      throw new IllegalStateException(
          "the words " + word + " and " + next + ", seen " + frequency + " times, do not fit");
    }
    int place = place(key(word, next));
    while (entries[place] != 0) {
      place = place + 1 & entries.length - 1;
    }
    entries[place] = key(word, next) << FREQUENCY_BITS | frequency;
  }

  private static long key(int word, int next) {
    return (long) word << WORD_BITS | next;
  }

  private int place(long key) {
    return (int) (key * MIX >>> shift);
  }

  /** HanLP's own table. */
  static Bigrams standard() {
    return STANDARD;
  }

  private static Bigrams read() {
    String file = HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT;
    try (ObjectInputStream in = new ObjectInputStream(IOUtil.newInputStream(file))) {
      return new Bigrams((int[]) in.readObject(), (int[]) in.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not a table of bigrams: " + file, e);
    }
  }

  /**
   * The bit that stands for a word in {@link #before} and {@link #behind}; 0 if it has no number.
   */
  static long mark(int word) {
    return word < 0 ? 0 : 1L << (word * MIX >>> Long.SIZE - 6);
  }

  /** The marks of all words that were seen before {@code word}. */
  long before(int word) {
    return word < 0 ? 0 : before[word];
  }

  /** The marks of all words that were seen behind {@code word}. */
  long behind(int word) {
    return word < 0 ? 0 : behind[word];
  }

  /** How often the word {@code next} stands behind {@code word}. */
  int frequency(int word, int next) {
    long key = key(word, next);
    int place = place(key);
    while (entries[place] != 0) {
      if (entries[place] >>> FREQUENCY_BITS == key) {
        return (int) entries[place] & FREQUENCIES;
      }
      place = place + 1 & entries.length - 1;
    }
    return 0;
  }
}
