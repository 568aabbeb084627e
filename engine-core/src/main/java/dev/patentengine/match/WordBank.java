package dev.patentengine.match;

import dev.patentengine.index.TermSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of patents that lead to one word of demands, the likeliest first. Immutable. */
final class WordBank {

  /** With a smaller chance a word counts, but does not read as the other's likeness. */
  private static final double SHOWN = 0.02;

  private static final Comparator<Map.Entry<Integer, Double>> LIKELIEST_FIRST =
      Map.Entry.<Integer, Double>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final double common;
  private final int[] words;
  private final double[] chances;

  private WordBank(double common, int[] words, double[] chances) {
    this.common = common;
    this.words = words;
    this.chances = chances;
  }

  /**
   * A bank.
   *
   * @param common share of the demands that have the word, in (0, 1]
   * @param chances of the word, in (0, 1], by {@link TermSet#hash} of the patent's word
   */
  static WordBank of(double common, Map<Integer, Double> chances) {
    List<Map.Entry<Integer, Double>> sorted =
        chances.entrySet().stream().sorted(LIKELIEST_FIRST).toList();
    return new WordBank(
        common,
        sorted.stream().mapToInt(Map.Entry::getKey).toArray(),
        sorted.stream().mapToDouble(Map.Entry::getValue).toArray());
  }

  int size() {
    return words.length;
  }

  /** The hash of the patent's word number {@code i}. */
  int word(int i) {
    return words[i];
  }

  /** The chance of word number {@code i}. */
  double chance(int i) {
    return chances[i];
  }

  /** Share of the demands that have the word which this leads to. */
  double common() {
    return common;
  }

  /** A word of a patent and how far its chance exceeds how common the demand's word is. */
  record Clear(String word, double clearness) {}

  /** Of a patent's words by their hashes the one with the best chance; slight ones are left out. */
  Optional<Clear> best(Map<Integer, String> patent) {
    String best = "";
    double highest = 0;
    for (int i = 0; i < words.length && chances[i] >= Math.max(SHOWN, highest); i++) {
      String word = patent.get(words[i]);
      if (word != null && (highest == 0 || word.compareTo(best) < 0)) {
        best = word;
        highest = chances[i];
      }
    }
    return highest == 0 ? Optional.empty() : Optional.of(new Clear(best, highest / common));
  }
}
