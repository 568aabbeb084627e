package dev.patentengine.nlp;

import java.util.Arrays;

/**
 * A cleaned text that remembers where each of its units came from. Immutable.
 *
 * <p>{@code text()} is what to work on; {@link #original(Span)} takes a stretch of it back to the
 * text that was given.
 */
public final class NormalizedText {

  private final String text;

  /** Empty where every unit is its own origin. */
  private final int[] starts;

  private final int[] ends;

  /**
   * A normalised text with its way back.
   *
   * @param text the cleaned text, n units
   * @param starts n numbers: where the origin of unit i starts in the given text, not decreasing
   * @param ends n numbers: where the origin of unit i ends (exclusive), not decreasing
   */
  public NormalizedText(String text, int[] starts, int[] ends) {
    if (starts.length != text.length() || ends.length != text.length()) {
      throw new IllegalArgumentException(
          text.length() + " units, " + starts.length + " starts, " + ends.length + " ends");
    }
    this.text = text;
    this.starts = Arrays.copyOf(starts, starts.length);
    this.ends = Arrays.copyOf(ends, ends.length);
  }

  /** A text every unit of which comes from the unit at the same place of the given one. */
  static NormalizedText oneToOne(String text) {
    return new NormalizedText(text);
  }

  private NormalizedText(String text) {
    this.text = text;
    starts = new int[0];
    ends = starts;
  }

  /** The cleaned text. */
  public String text() {
    return text;
  }

  /**
   * The stretch of the given text that {@code span} of the cleaned text came from. An empty span
   * stays empty.
   */
  public Span original(Span span) {
    if (oneToOne()) {
      return new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }
    if (span.start() == span.end()) {
      int at = span.start() < starts.length ? starts[span.start()] : endOfOrigin();
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /**
   * Whether the text may be cut before unit {@code at} without cutting the origin of a unit: false
   * inside what one character of the given text became, such as between the letters of ㎜.
   *
   * @param at 1 or more, less than the length of the text
   */
  public boolean divisible(int at) {
    return oneToOne() || ends[at - 1] <= starts[at];
  }

  private boolean oneToOne() {
    return starts.length == 0;
  }

  private int endOfOrigin() {
    return ends[ends.length - 1];
  }

  @Override
  public String toString() {
    return text;
  }
}
