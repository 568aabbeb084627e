package dev.patentengine.nlp;

import java.util.List;

/**
 * A term that says what a text is about. Immutable.
 *
 * @param text the term, normalised
 * @param weight its share in the text's matter, above 0, at most 1; the weights of one answer do
 *     not increase
 * @param spans where it stands in the text that was given, in order, at least one
 */
public record Keyword(String text, double weight, List<Span> spans) {

  public Keyword {
    spans = List.copyOf(spans);
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight + " of " + text + " is not in (0, 1]");
    }
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("keyword " + text + " stands nowhere");
    }
  }
}
