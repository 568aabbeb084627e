package dev.patentengine.nlp.onnx;

import dev.patentengine.nlp.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a long text into passages at its sentence ends, at its commas where a sentence is too long,
 * and anywhere between two characters where even that does not help. Immutable.
 */
final class Passages {

  /** A longer text is cut. The encoder was trained on paragraphs of about this size. */
  static final int LONGEST = 350;

  /** A shorter rest joins the passage before it, if both are read whole together. */
  static final int SHORTEST_REST = 100;

  /** Where to cut, the best places first. */
  private static final List<String> ENDS = List.of("。；;！!？?\n", "，、,");

  private final Predicate<String> reads;

  /**
   * @param reads whether the encoder reads a text whole
   */
  Passages(Predicate<String> reads) {
    this.reads = reads;
  }

  /** The passages of {@code text}, in order; none of a text that is white space throughout. */
  List<Span> of(String text) {
    List<Span> pieces = new ArrayList<>();
    split(text, new Span(0, text.length()), 0, pieces);
    return joined(text, pieces).stream()
        .map(span -> trimmed(text, span))
        .filter(span -> span.start() < span.end())
        .toList();
  }

  private boolean fits(String text, int start, int end) {
    return end - start <= LONGEST && reads.test(text.substring(start, end));
  }

  private void split(String text, Span span, int level, List<Span> pieces) {
    if (fits(text, span.start(), span.end())) {
      pieces.add(span);
    } else if (level < ENDS.size()) {
      for (Span part : parts(text, span, ENDS.get(level))) {
        split(text, part, level + 1, pieces);
      }
    } else {
      hardSplit(text, span, pieces);
    }
  }

  /** Stretches of {@code span}, each up to and with one of {@code ends}. */
  private static List<Span> parts(String text, Span span, String ends) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    for (int at = start; at < span.end(); at++) {
      if (ends.indexOf(text.charAt(at)) >= 0) {
        parts.add(new Span(start, at + 1));
        start = at + 1;
      }
    }
    if (start < span.end()) {
      parts.add(new Span(start, span.end()));
    }
    return parts;
  }

  private void hardSplit(String text, Span span, List<Span> pieces) {
    for (int start = span.start(); start < span.end(); ) {
      int end = boundary(text, start, Math.min(span.end(), start + LONGEST));
      while (!fits(text, start, end) && text.offsetByCodePoints(start, 1) < end) {
        end = boundary(text, start, start + (end - start) / 2);
      }
      pieces.add(new Span(start, end));
      start = end;
    }
  }

  /** {@code end}, or one before or after it where it would split a character. */
  private static int boundary(String text, int start, int end) {
    boolean split =
        end < text.length()
            && end > start
            && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    if (!split) {
      return end;
    }
    return end - 1 > start ? end - 1 : end + 1;
  }

  private List<Span> joined(String text, List<Span> pieces) {
    List<Span> passages = new ArrayList<>();
    for (Span piece : pieces) {
      boolean joins = !passages.isEmpty() && fits(text, passages.getLast().start(), piece.end());
      int start = joins ? passages.removeLast().start() : piece.start();
      passages.add(new Span(start, piece.end()));
    }
    if (passages.size() > 1 && joinsRest(text, passages)) {
      int end = passages.removeLast().end();
      passages.add(new Span(passages.removeLast().start(), end));
    }
    return passages;
  }

  private boolean joinsRest(String text, List<Span> passages) {
    Span rest = passages.getLast();
    int start = passages.get(passages.size() - 2).start();
    return rest.end() - rest.start() < SHORTEST_REST
        && reads.test(text.substring(start, rest.end()));
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean blank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
