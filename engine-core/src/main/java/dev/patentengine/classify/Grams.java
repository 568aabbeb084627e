package dev.patentengine.classify;

import java.util.Arrays;

/**
 * The stretches of one to three characters of a text, each as a 32-bit number: all digits are the
 * same, and no stretch goes over a mark or a sign. Characters need no dictionary; Chinese words are
 * mostly two or three of them, and four were no better on a fifth of the training titles.
 * Stateless.
 */
final class Grams {

  private static final int LONGEST = 3;

  /** FNV-1a, 32 bit (Fowler, Noll and Vo; draft-eastlake-fnv). */
  private static final int OFFSET = 0x811c9dc5;

  private static final int PRIME = 0x01000193;

  private Grams() {}

  /** The numbers of the stretches in {@code text}, ascending, each once. */
  static int[] of(String text) {
    String plain = RuleText.fold(text);
    int[] found = new int[plain.length() * LONGEST];
    int count = 0;
    for (int start = 0; start < plain.length(); start++) {
      int hash = OFFSET;
      int last = Math.min(plain.length(), start + LONGEST);
      for (int at = start; at < last && Character.isLetterOrDigit(plain.charAt(at)); at++) {
        char unit = Character.isDigit(plain.charAt(at)) ? '0' : plain.charAt(at);
        hash = (((hash ^ (unit & 0xff)) * PRIME) ^ (unit >> 8)) * PRIME;
        found[count++] = hash;
      }
    }
    return distinct(Arrays.copyOf(found, count));
  }

  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }
}
