package dev.patentengine.nlp.keyword;

import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.List;

/** A candidate: adjacent words of a text and everywhere they stand. For one thread. */
final class Phrase {

  private final String text;
  private final List<Token> words;
  private final int first;
  private final List<Span> spans = new ArrayList<>();

  /** How often the most frequent longer phrase stands that holds this one. */
  private int nested;

  /** How often it stands with one more sign before it, and behind it. */
  private int led;

  private int followed;

  Phrase(String text, List<Token> words, int first) {
    this.text = text;
    this.words = List.copyOf(words);
    this.first = first;
  }

  static String join(List<Token> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()));
    return text.toString();
  }

  void standsAt(Span span) {
    spans.add(span);
  }

  /** Notes {@code longer}, of which the words from {@code from} to {@code to} are this phrase. */
  void insideOf(Phrase longer, int from, int to) {
    nested = Math.max(nested, longer.count());
    if (longer.text.length() == text.length() + 1) {
      led = from > 0 ? Math.max(led, longer.count()) : led;
      followed = to < longer.words.size() ? Math.max(followed, longer.count()) : followed;
    }
  }

  String text() {
    return text;
  }

  List<Token> words() {
    return words;
  }

  /** Index of its first word among the text's words. */
  int first() {
    return first;
  }

  List<Span> spans() {
    return spans;
  }

  int count() {
    return spans.size();
  }

  int nested() {
    return nested;
  }

  /** On how many sides it never stands without the same single sign (保鲜技 of 保鲜技术). */
  int tornSides() {
    return (led >= count() ? 1 : 0) + (followed >= count() ? 1 : 0);
  }
}
