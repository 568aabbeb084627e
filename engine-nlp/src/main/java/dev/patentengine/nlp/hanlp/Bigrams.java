package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often two words stand side by side, from the table in HanLP's jar: for each word those that
 * stand behind it, in order of their numbers. Immutable, safe for concurrent use.
 */
final class Bigrams {

  /** Fibonacci hashing: 2^64 over the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final Bigrams STANDARD = read();

  /** One more entry than there are words: where the pairs of a word start. */
  private final int[] starts;

  /** Words behind and frequencies in turn. */
  private final int[] pairs;

  /** For each word the marks of those that were seen before it. */
  private final long[] before;

  /** For each word the marks of those that were seen behind it. */
  private final long[] behind;

  private Bigrams(int[] starts, int[] pairs) {
    this.starts = starts;
    this.pairs = pairs;
    before = new long[starts.length];
    behind = new long[starts.length];
    for (int word = 0; word + 1 < starts.length; word++) {
      for (int pair = starts[word]; pair < starts[word + 1]; pair++) {
        int next = pairs[2 * pair];
        behind[word] |= mark(next);
        before[next] |= mark(word);
      }
    }
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
    int low = starts[word];
    int high = starts[word + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = pairs[2 * middle];
      if (found == next) {
        return pairs[2 * middle + 1];
      }
      if (found < next) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }
}
