package dev.patentengine.nlp.keyword;

import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.Token;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the stretches of a text that may be terms: up to five adjacent content words, at most
 * twelve signs, no stop word in them, ending in a noun, a verb or a suffix. For one thread.
 */
final class PhraseCandidates {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 12;

  /**
   * First letters of the tags of content words: nouns, verbs, adjectives, idioms, Latin, affixes.
   */
  private static final String CONTENT = "navbgxijlqfkhm";

  private final StopWords stopWords;
  private final Map<String, Phrase> phrases = new LinkedHashMap<>();

  PhraseCandidates(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /** The candidates among these words, in the order in which they first stand. */
  Collection<Phrase> of(List<Token> words) {
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || !content(words.get(i))) {
        addRun(words, start, i);
        start = i + 1;
      }
    }
    phrases.values().forEach(this::noteParts);
    return phrases.values();
  }

  private boolean content(Token word) {
    String tag = word.tag();
    return !tag.isEmpty()
        && CONTENT.indexOf(tag.charAt(0)) >= 0
        && !tag.equals("vshi")
        && !tag.equals("vyou")
        && word.text().chars().anyMatch(Character::isLetter)
        && !stopWords.contains(word.text());
  }

  private void addRun(List<Token> words, int start, int end) {
    for (int i = start; i < end; i++) {
      int length = 0;
      for (int j = i; j < Math.min(end, i + MOST_WORDS); j++) {
        length += words.get(j).text().length();
        if (length > LONGEST) {
          break;
        }
        if (length > 1 && term(words.get(i), words.get(j), i == j)) {
          add(words.subList(i, j + 1), i);
        }
      }
    }
  }

  /** Whether a phrase may begin and end with these words. */
  private static boolean term(Token first, Token last, boolean single) {
    char end = last.tag().charAt(0);
    char begin = first.tag().charAt(0);
    if (single) {
      return "nxgijlv".indexOf(end) >= 0 || last.tag().equals("an");
    }
    boolean ends = "nxgijlvk".indexOf(end) >= 0 || last.tag().equals("an");
    return ends && "fkq".indexOf(begin) < 0;
  }

  private void add(List<Token> words, int first) {
    String text = Phrase.join(words);
    phrases
        .computeIfAbsent(text, key -> new Phrase(key, words, first))
        .standsAt(new Span(words.getFirst().span().start(), words.getLast().span().end()));
  }

  /** Tells the candidates inside {@code whole} that they are parts of it. */
  private void noteParts(Phrase whole) {
    int size = whole.words().size();
    for (int from = 0; from < size; from++) {
      for (int to = from + 1; to <= size; to++) {
        Phrase part = phrases.get(Phrase.join(whole.words().subList(from, to)));
        if (part != null && to - from < size) {
          part.insideOf(whole, from, to);
        }
      }
    }
  }
}
