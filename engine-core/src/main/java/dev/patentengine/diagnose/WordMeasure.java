package dev.patentengine.diagnose;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.TermRarity;
import dev.patentengine.nlp.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * How much the words of a text are those of patents. Immutable.
 *
 * @param nouns share of nouns among the words
 * @param verbs share of verbs
 * @param unknown share of the distinct content words of two or more characters that no patent holds
 * @param rarity mean rarity of those that patents hold, 0 if there are none
 * @param rarest how many of them are rare among patents and yet known there
 */
record WordMeasure(double nouns, double verbs, double unknown, double rarity, int rarest) {

  /** Rarer than one patent in 700: ln(1 + 700) is about 6.5. */
  private static final double RARE = 6.5;

  static WordMeasure of(String text, Segmenter segmenter, TermRarity rarity) {
    double never = rarity.rarity("\u0000");
    int words = 0;
    int nouns = 0;
    int verbs = 0;
    Set<String> content = new HashSet<>();
    for (Token token : segmenter.segment(text, Granularity.READING)) {
      if (token.punctuation() || token.text().isBlank()) {
        continue;
      }
      words++;
      nouns += token.tag().startsWith("n") ? 1 : 0;
      verbs += token.tag().startsWith("v") ? 1 : 0;
      if (token.text().length() >= 2 && Character.isLetter(token.text().charAt(0))) {
        content.add(token.text());
      }
    }
    return new WordMeasure(
        words == 0 ? 0 : (double) nouns / words,
        words == 0 ? 0 : (double) verbs / words,
        unknown(content, rarity, never),
        mean(content, rarity, never),
        (int)
            content.stream()
                .filter(word -> rarity.rarity(word) > RARE && rarity.rarity(word) < never)
                .count());
  }

  private static double unknown(Set<String> words, TermRarity rarity, double never) {
    long unknown = words.stream().filter(word -> rarity.rarity(word) >= never).count();
    return words.isEmpty() ? 0 : (double) unknown / words.size();
  }

  private static double mean(Set<String> words, TermRarity rarity, double never) {
    return words.stream()
        .sorted()
        .mapToDouble(rarity::rarity)
        .filter(each -> each < never)
        .average()
        .orElse(0);
  }
}
