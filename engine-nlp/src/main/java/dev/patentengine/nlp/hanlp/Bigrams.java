package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often two words stand side by side, from HanLP's table, which is searched by halves; what was
 * asked lately is remembered, since a text asks the same again and again. Safe for concurrent use.
 */
final class Bigrams {

  /** Of how many bits the place of a remembered answer is. */
  private static final int PLACE_BITS = 16;

  /** An answer is the two ids, 20 bits each, and the frequency in the other 24. */
  private static final int ID_BITS = 20;

  private static final int FREQUENCY_BITS = 24;
  private static final long FREQUENCIES = (1L << FREQUENCY_BITS) - 1;

  /** Fibonacci hashing: 2^64 over the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final AtomicLongArray answers = new AtomicLongArray(1 << PLACE_BITS);

  /** How often the word {@code id} stands behind {@code before}; both may be below 0: none. */
  int frequency(int before, int id) {
    if ((before | id) >>> ID_BITS != 0) {
      return CoreBiGramTableDictionary.getBiFrequency(before, id);
    }
    long key = ((long) before + 1) << ID_BITS | id;
    int place = (int) (key * MIX >>> Long.SIZE - PLACE_BITS);
    long answer = answers.getOpaque(place);
    if (answer >>> FREQUENCY_BITS == key) {
      return (int) (answer & FREQUENCIES);
    }
    int frequency = CoreBiGramTableDictionary.getBiFrequency(before, id);
    if (frequency <= FREQUENCIES) {
      answers.setOpaque(place, key << FREQUENCY_BITS | frequency);
    }
    return frequency;
  }
}
