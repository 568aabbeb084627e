package dev.patentengine.identity;

import java.util.stream.IntStream;

/**
 * What is left of two texts without their common beginning and end.
 *
 * @param start where it begins in both
 * @param first of the first text
 * @param second of the second
 */
record Difference(int start, String first, String second) {

  static Difference between(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return new Difference(
        start, a.substring(start, a.length() - end), b.substring(start, b.length() - end));
  }

  /** Two neighbours that changed places. */
  boolean moved() {
    return first.length() == 2 && second.contentEquals(new StringBuilder(first).reverse());
  }

  /** A character for another; 院 and 所 are as good as one. */
  boolean exchanged() {
    boolean both = !first.isEmpty() && !second.isEmpty();
    return both && !moved() && !characters().allMatch(c -> c == '院' || c == '所');
  }

  IntStream characters() {
    return (first + second).chars();
  }

  /** Whether it lies in a place's name in {@code text}, one of the two. */
  boolean in(String text, Places places) {
    return places.covers(
        text, start, start + Math.max(1, Math.max(first.length(), second.length())));
  }
}
