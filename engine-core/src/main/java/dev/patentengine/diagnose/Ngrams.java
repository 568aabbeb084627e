package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stretches of one to three characters that a model knows. A text becomes the set of those that
 * it holds, as a vector of length 1. Digits are all the same. Immutable.
 */
final class Ngrams {

  private static final int LONGEST = 3;

  private final List<String> grams;
  private final Map<String, Integer> numbers = new HashMap<>();

  Ngrams(List<String> grams) {
    this.grams = List.copyOf(grams);
    for (int i = 0; i < this.grams.size(); i++) {
      numbers.put(this.grams.get(i), i);
    }
  }

  /** Those that at least {@code rarest} of the texts hold. */
  static Ngrams of(Collection<String> texts, int rarest) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> of(text).forEach(gram -> counts.merge(gram, 1, Integer::sum)));
    List<String> kept = new ArrayList<>();
    counts.forEach((gram, count) -> {
      if (count >= rarest) {
        kept.add(gram);
      }
    });
    return new Ngrams(kept);
  }

  List<String> grams() {
    return grams;
  }

  /** The numbers of those in the text, ascending; the value of each is 1 / √count. */
  int[] find(String text) {
    return of(text).stream()
        .map(numbers::get)
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private static Set<String> of(String text) {
    String plain = plain(text);
    Set<String> grams = new TreeSet<>();
    for (int start = 0; start < plain.length(); start++) {
      for (int end = start + 1; end <= Math.min(plain.length(), start + LONGEST); end++) {
        grams.add(plain.substring(start, end));
      }
    }
    return grams;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      plain.append(Character.isDigit(unit) ? '0' : Character.isWhitespace(unit) ? ' ' : unit);
    }
    return plain.toString();
  }
}
