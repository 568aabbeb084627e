package dev.patentengine.nlp.hanlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the stretches that are segmented by themselves: sentences, and pieces of what
 * goes on for long without a sentence end. Bounds the lattice that HanLP builds.
 */
final class Stretches {

  /** Longest sentence that is taken whole; a claim is seldom longer. */
  private static final int LONGEST = 1_000;

  private Stretches() {}

  /** The ends of the stretches, in order; the last is the end of the text. */
  static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    int comma = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (isSentenceEnd(unit)) {
        ends.add(at + 1);
        start = at + 1;
      } else if (isPause(unit)) {
        comma = at + 1;
      }
      if (at + 1 - start == LONGEST) {
        int end = whole(text, comma > start + LONGEST / 2 ? comma : at + 1);
        ends.add(end);
        start = end;
      }
    }
    if (start < text.length()) {
      ends.add(text.length());
    }
    return ends;
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
