package dev.patentengine.nlp.keyword;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keywords as phrases of rare words: words that name things stand together as a phrase, a phrase weighs
 * by its words' rarity, by how often it stands, and more if it stands early. Immutable and safe for
 * concurrent use.
 */
public final class RarePhrases implements KeywordExtractor {

  /** Longer phrases are whole clauses. */
  private static final int LONGEST_WORDS = 4;

  private static final int LONGEST_UNITS = 12;

  /** A phrase at the very end weighs this much less than one at the start. */
  private static final double EARLY_BONUS = 0.3;

  private final Segmenter segmenter;
  private final StopWords stopWords;
  private final TermRarity rarity;

  /** An extractor over these words and this rarity. */
  public RarePhrases(Segmenter segmenter, StopWords stopWords, TermRarity rarity) {
    this.segmenter = segmenter;
    this.stopWords = stopWords;
    this.rarity = rarity;
  }

  @Override
  public List<Keyword> keywords(String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit of at least 1, not " + limit);
    }
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    List<Token> run = new ArrayList<>();
    for (Token token : segmenter.segment(text, Granularity.READING)) {
      if (naming(token) && fits(run, token)) {
        run.add(token);
      } else {
        collect(phrases, run);
        run.clear();
        if (naming(token)) {
          run.add(token);
        }
      }
    }
    collect(phrases, run);
    return weighed(phrases, text.length(), limit);
  }

  /** Whether a word can be part of a term: a noun, verb, adjective or foreign word of substance. */
  private boolean naming(Token token) {
    String tag = token.tag();
    boolean substance =
        tag.startsWith("n")
            || tag.startsWith("v")
            || tag.startsWith("a")
            || tag.startsWith("b")
            || tag.startsWith("g");
    return substance
        && !stopWords.contains(token.text())
        && token.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean fits(List<Token> run, Token next) {
    if (run.isEmpty()) {
      return true;
    }
    int units = next.span().end() - run.getFirst().span().start();
    return run.size() < LONGEST_WORDS
        && units <= LONGEST_UNITS
        && run.getLast().span().end() == next.span().start();
  }

  /** A term has two units at least and does not end in an adjective. */
  private void collect(Map<String, Phrase> phrases, List<Token> run) {
    StringBuilder text = new StringBuilder();
    double sum = 0;
    for (Token token : run) {
      text.append(token.text());
      sum += rarity.of(token.text());
    }
    if (text.length() >= 2) {
      Span span = new Span(run.getFirst().span().start(), run.getLast().span().end());
      double worth = sum / Math.sqrt(run.size());
      phrases.computeIfAbsent(text.toString(), t -> new Phrase(worth)).spans.add(span);
    }
  }

  private static List<Keyword> weighed(Map<String, Phrase> phrases, int length, int limit) {
    Map<String, Double> weights = new LinkedHashMap<>();
    phrases.forEach((text, phrase) -> weights.put(text, phrase.weight(length)));
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(e -> keyword(e.getKey(), e.getValue() / total, phrases))
        .toList();
  }

  private static Keyword keyword(String text, double share, Map<String, Phrase> phrases) {
    List<Span> spans = Objects.requireNonNull(phrases.get(text)).spans;
    return new Keyword(text, Math.min(1, share), spans);
  }

  /** Where a phrase stands and what it is worth. */
  private static final class Phrase {
    private final double worth;
    private final List<Span> spans = new ArrayList<>();

    Phrase(double worth) {
      this.worth = worth;
    }

    double weight(int length) {
      double early = 1 - EARLY_BONUS * spans.getFirst().start() / Math.max(1, length);
      return worth * (1 + Math.log(spans.size())) * early;
    }
  }
}
