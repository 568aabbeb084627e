package dev.patentengine.nlp.keyword;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.TermRarity;
import dev.patentengine.nlp.Token;
import java.util.Comparator;
import java.util.List;

/**
 * Finds keywords among the words of a text and the phrases that adjacent words make.
 *
 * <p>A candidate's weight is frequency × rarity × position × form. The frequency does not count
 * where the candidate is only part of a longer one (after C-value, Frantzi, Ananiadou and Mima,
 * 2000); the rarity is the mean inverse document frequency of its words; what stands early, as in a
 * title, weighs up to three times as much; the form prefers phrases of four to six signs. The
 * constants were tuned on 500 scientific abstracts with the keywords of their authors.
 *
 * <p>Immutable, safe for concurrent use if its parts are.
 */
public final class PhraseKeywords implements KeywordExtractor {

  private static final double NESTED = 0.75;
  private static final double LEAST_FREQUENCY = 0.1;
  private static final double FREQUENCY_POWER = 1.2;
  private static final double RARITY_POWER = 0.7;
  private static final double EARLY = 2;
  private static final double EARLY_DECAY = 10;
  private static final double TORN = 0.1;
  private static final double VERB = 0.7;
  private static final double ADJECTIVE = 0.3;
  private static final double LATIN = 0.8;

  /** By number of words: 1, 2, 3, 4 and more. */
  private static final double[] BY_WORDS = {0.7, 1, 1.2, 0.5};

  /** By number of signs: 2, 3, 4, 5, 6, 7 and more. */
  private static final double[] BY_SIGNS = {0.4, 1, 1, 1, 0.7, 0.3};

  private final Segmenter segmenter;
  private final StopWords stopWords;
  private final TermRarity rarity;

  private PhraseKeywords(Segmenter segmenter, StopWords stopWords, TermRarity rarity) {
    this.segmenter = segmenter;
    this.stopWords = stopWords;
    this.rarity = rarity;
  }

  /** An extractor over these words, without these, with this rarity. */
  public static PhraseKeywords of(Segmenter segmenter, StopWords stopWords, TermRarity rarity) {
    return new PhraseKeywords(segmenter, stopWords, rarity);
  }

  private record Weighed(Phrase phrase, double weight) {}

  @Override
  public List<Keyword> keywords(String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("at most " + limit + " keywords");
    }
    List<Token> words = segmenter.segment(text, Granularity.READING);
    List<Weighed> weighed =
        new PhraseCandidates(stopWords)
            .of(words).stream()
                .map(phrase -> new Weighed(phrase, weight(phrase, words.size())))
                .sorted(
                    Comparator.comparingDouble((Weighed each) -> -each.weight)
                        .thenComparing(each -> each.phrase.text()))
                .toList();
    double total = weighed.stream().mapToDouble(Weighed::weight).sum();
    return weighed.stream()
        .limit(limit)
        .map(each -> keyword(each.phrase, each.weight / total))
        .toList();
  }

  private static Keyword keyword(Phrase phrase, double share) {
    return new Keyword(phrase.text(), Math.clamp(share, Double.MIN_NORMAL, 1), phrase.spans());
  }

  private double weight(Phrase phrase, int words) {
    double rare =
        phrase.words().stream()
            .mapToDouble(word -> rarity.rarity(word.text()))
            .average()
            .orElseThrow();
    return Math.pow(frequency(phrase), FREQUENCY_POWER)
        * Math.pow(rare, RARITY_POWER)
        * (1 + EARLY * Math.exp(-EARLY_DECAY * phrase.first() / words))
        * form(phrase);
  }

  private static double frequency(Phrase phrase) {
    double free = phrase.count() - NESTED * phrase.nested();
    double counted = phrase.nested() > 0 ? Math.max(LEAST_FREQUENCY, free) : phrase.count();
    return counted * Math.pow(TORN, phrase.tornSides());
  }

  private static double form(Phrase phrase) {
    List<Token> words = phrase.words();
    int signs = phrase.text().length();
    String last = words.getLast().tag();
    double form =
        BY_WORDS[Math.min(words.size(), BY_WORDS.length) - 1]
            * BY_SIGNS[Math.min(signs - 2, BY_SIGNS.length - 1)];
    if (last.startsWith("v") && !last.equals("vn")) {
      form *= VERB;
    }
    if (words.size() == 1 && last.startsWith("a")) {
      form *= ADJECTIVE;
    }
    return words.getFirst().text().charAt(0) < 0x80 ? form * LATIN : form;
  }
}
