package dev.patentengine.index.lucene;

import java.util.Arrays;
import java.util.List;

/** Words and what each counts, in the order of their first time. For one thread. */
final class WordBag {

  /** Of the places, at most one in so many is taken: few words meet at one. */
  private static final int SPARSE = 2;

  private String[] words = new String[32];
  private long[] counts = new long[words.length];

  /** At a word's hash or behind it: 1 more than its number, 0 where there is none. */
  private int[] places = new int[SPARSE * words.length];

  private int size;

  /** Lets a word count so much more. */
  void add(String word, long by) {
    int number = number(word);
    counts[number] += by;
  }

  private int number(String word) {
    int place = place(word);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    if (size == words.length) {
      grow();
      place = place(word);
    }
    words[size] = word;
    places[place] = ++size;
    return size - 1;
  }

  /** Where the word stands, or may be put. */
  private int place(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 16) & (places.length - 1);
    while (places[place] > 0 && !words[places[place] - 1].equals(word)) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * size);
    counts = Arrays.copyOf(counts, words.length);
    places = new int[SPARSE * words.length];
    for (int i = 0; i < size; i++) {
      places[place(words[i])] = i + 1;
    }
  }

  /** How many different words there are. */
  int size() {
    return size;
  }

  String word(int number) {
    return words[number];
  }

  long count(int number) {
    return counts[number];
  }

  /** All words, each once. */
  List<String> words() {
    return Arrays.asList(words).subList(0, size);
  }
}
