package dev.patentengine.nlp;

/**
 * A stretch of a text: {@code start} inclusive, {@code end} exclusive, in UTF-16 units. Immutable.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a stretch");
    }
  }

  /** The text that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
