package dev.patentengine.diagnose;

import dev.patentengine.nlp.NormalizedText;
import dev.patentengine.nlp.Simplifier;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A demand's text, cleaned for reading: compatibility forms plain, traditional characters
 * simplified, letters in lower case. Knows its way back to the original. Immutable.
 */
final class DemandText {

  /** What is read of a text; the national form allows 5,000 characters a field. */
  static final int LONGEST = 20_000;

  private static final Pattern CLAUSE_END = Pattern.compile("[。!?;,\\n]+");

  private final String original;
  private final NormalizedText normalized;
  private final String text;

  private DemandText(String original, NormalizedText normalized, String text) {
    this.original = original;
    this.normalized = normalized;
    this.text = text;
  }

  static DemandText of(String original, Simplifier simplifier) {
    int end = Math.min(original.length(), LONGEST);
    NormalizedText normalized =
        TextNormalizer.standard().withSimplifier(simplifier).normalize(original.substring(0, end));
    return new DemandText(original, normalized, lower(normalized.text()));
  }

  /** Unit for unit, so that places stay. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(Character.toLowerCase(text.charAt(i)));
    }
    return lower.toString();
  }

  /** The text that was given, whole. */
  String original() {
    return original;
  }

  /** The cleaned text with capitals, which units need; places are those of {@link #text}. */
  String cased() {
    return normalized.text();
  }

  /** The cleaned text in lower case. */
  String text() {
    return text;
  }

  /** Whether the text was longer than what is read. */
  boolean cut() {
    return original.length() > LONGEST;
  }

  /** Where a stretch of the cleaned text stands in the original. */
  Span origin(int start, int end) {
    return normalized.original(new Span(start, end));
  }

  /** The clauses: what stands between commas, stops and line ends. */
  List<Span> clauseSpans() {
    List<Span> spans = new ArrayList<>();
    Matcher ends = CLAUSE_END.matcher(text);
    int start = 0;
    while (ends.find()) {
      addClause(spans, start, ends.start());
      start = ends.end();
    }
    addClause(spans, start, text.length());
    return spans;
  }

  private void addClause(List<Span> spans, int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      spans.add(new Span(start, end));
    }
  }
}
