package dev.patentengine.nlp;

import java.util.Arrays;

/**
 * A text under construction whose units remember their origin; what the steps of a {@link
 * TextNormalizer} write to and read from. For one thread.
 */
final class TracedText implements CharSequence {

  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  TracedText(int capacity) {
    text = new StringBuilder(capacity);
    starts = new int[Math.max(16, capacity)];
    ends = new int[starts.length];
  }

  /** The given text as it is, every unit its own origin. */
  static TracedText of(String given) {
    TracedText traced = new TracedText(given.length());
    for (int i = 0; i < given.length(); i++) {
      traced.append(given.charAt(i), i, i + 1);
    }
    return traced;
  }

  /** Adds one unit that comes from [start, end) of the given text. */
  void append(char unit, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    text.append(unit);
    starts[at] = start;
    ends[at] = end;
  }

  /** Adds units that all come from units [from, to) of {@code source}. */
  void append(CharSequence units, TracedText source, int from, int to) {
    int start = source.starts[from];
    int end = source.ends[to - 1];
    for (int i = 0; i < units.length(); i++) {
      append(units.charAt(i), start, end);
    }
  }

  /** Adds unit {@code at} of {@code source}, written as {@code unit}. */
  void append(char unit, TracedText source, int at) {
    append(unit, source.starts[at], source.ends[at]);
  }

  NormalizedText finish() {
    return finish(text.toString());
  }

  /** The finished text with these units in place of its own, one for one. */
  NormalizedText finish(String units) {
    int length = text.length();
    return new NormalizedText(units, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
