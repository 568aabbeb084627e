package dev.patentengine.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The pairs of neighbouring letters and digits of a text. Stateless. */
public final class CharacterPairs {

  private CharacterPairs() {}

  /** The different pairs of {@code text}, in NFKC and lower case. */
  public static Set<String> of(String text) {
    Set<String> pairs = new TreeSet<>();
    String folded = folded(text);
    forEach(folded, (start, end) -> pairs.add(folded.substring(start, end)));
    return pairs;
  }

  /** The {@link TermSet#hash hashes} of its pairs, some of them more than once. */
  static int[] hashes(String text) {
    String folded = folded(text);
    int[] hashes = new int[folded.length()];
    int[] size = new int[1];
    forEach(folded, (start, end) -> hashes[size[0]++] = TermSet.hash(folded, start, end));
    return Arrays.copyOf(hashes, size[0]);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Takes a pair: two characters from {@code start} to {@code end}. */
  private interface Taker {
    void take(int start, int end);
  }

  private static void forEach(String folded, Taker taker) {
    int start = 0;
    boolean before = false;
    int at = 0;
    while (at < folded.length()) {
      int point = folded.codePointAt(at);
      int end = at + Character.charCount(point);
      boolean here = Character.isLetterOrDigit(point);
      if (before && here) {
        taker.take(start, end);
      }
      start = at;
      before = here;
      at = end;
    }
  }
}
