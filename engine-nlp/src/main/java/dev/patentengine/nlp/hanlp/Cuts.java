package dev.patentengine.nlp.hanlp;

import dev.patentengine.nlp.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of folded text is cut, under construction: the rules join and part what the
 * dictionary left. For one thread.
 */
final class Cuts {

  private static final String INSIDE = "";

  private final String text;

  /** A bit for each unit, 1 where a word starts. */
  private final long[] starts;

  /** The tag of the word that starts at a unit; what stands elsewhere does not count. */
  private final @Nullable String[] tags;

  Cuts(String text) {
    this.text = text;
    this.starts = new long[text.length() / Long.SIZE + 1];
    this.tags = new @Nullable String[text.length()];
  }

  String text() {
    return text;
  }

  /** Begins a word at {@code start}. */
  void begin(int start, String tag) {
    starts[start / Long.SIZE] |= 1L << start;
    tags[start] = tag;
  }

  /** Makes one word of [start, end), with this tag. */
  void join(int start, int end, String tag) {
    part(end);
    for (int at = start + 1; at < end; at++) {
      clear(at);
    }
    begin(start, tag);
  }

  /** Ends a word before {@code at}; both halves keep the word's tag. */
  void part(int at) {
    if (at < tags.length && !startsAt(at)) {
      begin(at, tag(start(at)));
    }
  }

  /** Takes back every cut that would part what one character of the given text became. */
  void heal(NormalizedText folded, int offset) {
    for (int at = end(0); at < tags.length; at = end(at)) {
      if (!folded.divisible(offset + at)) {
        clear(at);
      }
    }
  }

  private void clear(int at) {
    starts[at / Long.SIZE] &= ~(1L << at);
  }

  boolean startsAt(int at) {
    return (starts[at / Long.SIZE] >>> at & 1) != 0;
  }

  /** The start of the word around {@code at}. */
  private int start(int at) {
    int start = at;
    while (!startsAt(start)) {
      start--;
    }
    return start;
  }

  /** The end of the word that starts at {@code start}. */
  int end(int start) {
    int at = start + 1;
    int word = at / Long.SIZE;
    if (at >= tags.length) {
      return tags.length;
    }
    long bits = starts[word] & -1L << at;
    while (bits == 0 && ++word < starts.length) {
      bits = starts[word];
    }
    return bits == 0 ? tags.length : word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }

  /** The tag of the word that starts at {@code start}, empty inside a word. */
  String tag(int start) {
    String tag = tags[start];
    return tag == null || !startsAt(start) ? INSIDE : tag;
  }
}
