package dev.patentengine.datasets.dictionary;

import java.util.List;

/**
 * Words in a row between two barriers. Immutable.
 *
 * @param number of the text
 * @param before the barrier before it, empty at the start of the text
 * @param words one or more
 * @param after the barrier behind it, empty at the end of the text
 */
record Run(int number, String before, List<String> words, String after) {

  Run {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  String text(int from, int to) {
    return String.join("", words.subList(from, to));
  }

  int length(int from, int to) {
    return words.subList(from, to).stream().mapToInt(String::length).sum();
  }

  /** The word before place {@code at}. */
  String left(int at) {
    return at == 0 ? before : words.get(at - 1);
  }

  /** The word at place {@code at}. */
  String right(int at) {
    return at == words.size() ? after : words.get(at);
  }
}
