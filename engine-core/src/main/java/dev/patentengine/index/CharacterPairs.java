package dev.patentengine.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The pairs of neighbouring letters and digits of a text. Stateless. */
public final class CharacterPairs {

  private CharacterPairs() {}

  /** The different pairs of {@code text}, in NFKC and lower case. */
  public static Set<String> of(String text) {
    int[] points =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .toArray();
    Set<String> pairs = new TreeSet<>();
    for (int i = 1; i < points.length; i++) {
      if (Character.isLetterOrDigit(points[i - 1]) && Character.isLetterOrDigit(points[i])) {
        pairs.add(new String(points, i - 1, 2));
      }
    }
    return pairs;
  }
}
