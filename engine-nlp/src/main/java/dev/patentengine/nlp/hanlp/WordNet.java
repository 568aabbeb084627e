package dev.patentengine.nlp.hanlp;

import java.util.Arrays;

/**
 * All words that a stretch of text may be made of, by the place where they start, and the cheapest
 * way through them. At one place there is at most one word of a length. For one thread.
 */
final class WordNet {

  /** No word; arrays are full of it when they are new. */
  private static final int NONE = 0;

  /** The begin of the text is a word too; this is its number. */
  private static final int BEGIN = 1;

  private final Bigrams bigrams;
  private final int[] firstAt;
  private final int[] lastAt;
  private int[] nextAtPlace;
  private int[] start;
  private int[] length;
  private Lexeme[] lexemes;
  private int size;

  /** An empty net over a text of this length. */
  WordNet(int textLength, Lexeme begin, Bigrams bigrams) {
    this.bigrams = bigrams;
    firstAt = new int[textLength];
    lastAt = new int[textLength];
    int capacity = 2 * textLength + 8;
    nextAtPlace = new int[capacity];
    start = new int[capacity];
    length = new int[capacity];
    lexemes = new Lexeme[capacity];
    lexemes[BEGIN] = begin;
    size = BEGIN + 1;
  }

  /** Adds a word unless there is one of its length at its place. */
  void add(int place, int units, Lexeme lexeme) {
    for (int word = firstAt[place]; word != NONE; word = nextAtPlace[word]) {
      if (length[word] == units) {
        return;
      }
    }
    append(place, units, lexeme);
  }

  /** Adds a word that is known to be the only one of its length at its place. */
  void append(int place, int units, Lexeme lexeme) {
    if (size == lexemes.length) {
      grow();
    }
    if (firstAt[place] == NONE) {
      firstAt[place] = size;
    } else {
      nextAtPlace[lastAt[place]] = size;
    }
    lastAt[place] = size;
    start[size] = place;
    length[size] = units;
    lexemes[size++] = lexeme;
  }

  private void grow() {
    int capacity = 2 * size;
    nextAtPlace = Arrays.copyOf(nextAtPlace, capacity);
    start = Arrays.copyOf(start, capacity);
    length = Arrays.copyOf(length, capacity);
    lexemes = Arrays.copyOf(lexemes, capacity);
  }

  /** Whether no word starts at {@code place}. */
  boolean emptyAt(int place) {
    return firstAt[place] == NONE;
  }

  /** The length of the word that was added last at {@code place}. */
  int lastLengthAt(int place) {
    return length[lastAt[place]];
  }

  /** The words of the cheapest way from {@code begin} to {@code end}; of equal ways, the first. */
  WordPath cheapest(Lexeme end) {
    double[] cost = new double[size];
    int[] from = new int[size];
    reach(firstAt[0], BEGIN, cost, from);
    int last = NONE;
    double best = 0;
    for (int place = 0; place < firstAt.length; place++) {
      for (int word = firstAt[place]; word != NONE; word = nextAtPlace[word]) {
        int next = place + length[word];
        if (from[word] == NONE) {
          continue;
        }
        if (next < firstAt.length) {
          reach(firstAt[next], word, cost, from);
        } else {
          double total = cost[word] + end.costAfter(lexemes[word], bigrams);
          if (last == NONE || best > total) {
            last = word;
            best = total;
          }
        }
      }
    }
    return path(last, from);
  }

  /** Comes to {@code first} and all other words at its place from {@code before}. */
  private void reach(int first, int before, double[] cost, int[] from) {
    for (int word = first; word != NONE; word = nextAtPlace[word]) {
      double total = cost[before] + lexemes[word].costAfter(lexemes[before], bigrams);
      if (from[word] == NONE || cost[word] > total) {
        from[word] = before;
        cost[word] = total;
      }
    }
  }

  private WordPath path(int last, int[] from) {
    int count = 0;
    for (int word = last; word > BEGIN; word = from[word]) {
      count++;
    }
    WordPath path = new WordPath(count, firstAt.length);
    for (int word = last; word > BEGIN; word = from[word]) {
      path.set(--count, start[word], lexemes[word]);
    }
    return path;
  }
}
