package dev.patentengine.nlp.hanlp;

/**
 * Cuts a text into the stretches that are segmented by themselves: sentences, and pieces of what
 * goes on for long without a sentence end. Bounds the lattice that is built.
 */
final class Stretches {

  /** Longest sentence that is taken whole; a claim is seldom longer. */
  private static final int LONGEST = 1_000;

  private Stretches() {}

  /** The end of the stretch that starts at {@code start}, which is less than the text's length. */
  static int end(String text, int start) {
    int longest = Math.min(text.length(), start + LONGEST);
    int comma = 0;
    for (int at = start; at < longest; at++) {
      char unit = text.charAt(at);
      if (isSentenceEnd(unit)) {
        return at + 1;
      }
      if (isPause(unit)) {
        comma = at + 1;
      }
    }
    if (longest < start + LONGEST) {
      return longest;
    }
    return whole(text, comma > start + LONGEST / 2 ? comma : longest);
  }

  private static boolean isSentenceEnd(char unit) {
    return unit == '。' || unit == '!' || unit == '?' || unit == ';' || unit == '\n';
  }

  private static boolean isPause(char unit) {
    return unit == ',' || unit == '、' || unit == ' ' || unit == ':';
  }

  /** The place itself, or one unit before it if it would part a surrogate pair. */
  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
