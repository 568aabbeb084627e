package dev.patentengine.nlp.hanlp;

import dev.patentengine.nlp.NormalizedText;
import java.util.Arrays;

/**
 * Where a stretch of folded text is cut, under construction: the rules join and part what the
 * dictionary left. For one thread.
 */
final class Cuts {

  /** Where no word starts. */
  private static final String INSIDE = "";

  private final String text;

  /** The tag of the word that starts at a unit. */
  private final String[] tags;

  Cuts(String text) {
    this.text = text;
    this.tags = new String[text.length()];
    Arrays.fill(tags, INSIDE);
  }

  String text() {
    return text;
  }

  /** Begins a word at {@code start}. */
  void begin(int start, String tag) {
    tags[start] = tag;
  }

  /** Makes one word of [start, end), with this tag. */
  void join(int start, int end, String tag) {
    part(end);
    Arrays.fill(tags, start, end, INSIDE);
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
    for (int at = 1; at < tags.length; at++) {
      if (startsAt(at) && !folded.divisible(offset + at)) {
        tags[at] = INSIDE;
      }
    }
  }

  boolean startsAt(int at) {
    return !tags[at].isEmpty();
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
    int end = start + 1;
    while (end < tags.length && !startsAt(end)) {
      end++;
    }
    return end;
  }

  String tag(int start) {
    return tags[start];
  }
}
