package dev.patentengine.nlp.hanlp;

import dev.patentengine.nlp.NormalizedText;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a stretch of folded text is cut, under construction: the rules join and part what the
 * dictionary left. For one thread.
 */
final class Cuts {

  private final String text;
  private final BitSet starts;
  private final Map<Integer, String> tags = new TreeMap<>();

  Cuts(String text) {
    this.text = text;
    this.starts = new BitSet(text.length());
  }

  String text() {
    return text;
  }

  /** Begins a word at {@code start}. */
  void begin(int start, String tag) {
    starts.set(start);
    tags.put(start, tag);
  }

  /** Makes one word of [start, end), with this tag. */
  void join(int start, int end, String tag) {
    part(end);
    starts.clear(start, end);
    begin(start, tag);
  }

  /** Ends a word before {@code at}; both halves keep the word's tag. */
  void part(int at) {
    if (at < text.length() && !starts.get(at)) {
      begin(at, tag(starts.previousSetBit(at)));
    }
  }

  /** Takes back every cut that would part what one character of the given text became. */
  void heal(NormalizedText folded, int offset) {
    for (int at = starts.nextSetBit(1); at >= 0; at = starts.nextSetBit(at + 1)) {
      if (!folded.divisible(offset + at)) {
        starts.clear(at);
      }
    }
  }

  boolean startsAt(int at) {
    return starts.get(at);
  }

  /** The end of the word that starts at {@code start}. */
  int end(int start) {
    int next = starts.nextSetBit(start + 1);
    return next < 0 ? text.length() : next;
  }

  String tag(int start) {
    return tags.getOrDefault(start, "");
  }
}
