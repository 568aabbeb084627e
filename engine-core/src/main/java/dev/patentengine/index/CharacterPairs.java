package dev.patentengine.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of neighbouring letters and digits of a text. Stateless. */
public final class CharacterPairs {

  private CharacterPairs() {}

  /** The different pairs of {@code text}, in NFKC and lower case. */
  public static Set<String> of(String text) {
    return all(text).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The {@link TermSet#hash hashes} of its pairs, some of them more than once. */
  static IntStream hashes(String text) {
    return all(text).mapToInt(TermSet::hash);
  }

  private static Stream<String> all(String text) {
    int[] points =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .toArray();
    return IntStream.range(1, points.length)
        .filter(i -> Character.isLetterOrDigit(points[i - 1]))
        .filter(i -> Character.isLetterOrDigit(points[i]))
        .mapToObj(i -> new String(points, i - 1, 2));
  }
}
