package dev.patentengine.match;

import dev.patentengine.index.TermSet;

/**
 * The part of a {@link WordBridge} that leads to some words of demands, as a hash table of the
 * words of patents with linear probing. Immutable once it is filled.
 */
final class WordCrossing {

  private final int[] reachable;

  /** The first step from the word in each place, counted from 1; 0 where no word is. */
  private final int[] first;

  private final int[] words;

  /** Of each step: the number of the word it leads to, its weight, the word's next step. */
  private final int[] to;

  private final double[] weights;
  private final int[] next;
  private int steps;

  /**
   * A crossing without steps.
   *
   * @param reachable hashes of the words that it leads to, rising
   * @param most steps that it can have
   */
  WordCrossing(int[] reachable, int most) {
    this.reachable = reachable;
    int places = Integer.highestOneBit(Math.max(1, most)) << 2;
    first = new int[places];
    words = new int[places];
    to = new int[most];
    weights = new double[most];
    next = new int[most];
  }

  /** Adds a step to the word of that number. */
  void add(int from, int number, double weight) {
    int place = place(from);
    words[place] = from;
    to[steps] = number;
    weights[steps] = weight;
    next[steps] = first[place];
    first[place] = ++steps;
  }

  /** Where a word stands, or else could stand. */
  private int place(int word) {
    int place = word & (first.length - 1);
    while (first[place] != 0 && words[place] != word) {
      place = (place + 1) & (first.length - 1);
    }
    return place;
  }

  /**
   * How much the patent speaks for words that it lacks: {@code ln(1 + 100 p / common)}, where
   * {@code p} is the mean chance of the word over the patent's words and an empty one.
   */
  WeighedTerms reached(TermSet patent) {
    int[] from = patent.hashes();
    double[] sums = new double[reachable.length];
    for (int word : from) {
      for (int step = first[place(word)]; step != 0; step = next[step - 1]) {
        sums[to[step - 1]] += weights[step - 1];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      boolean lacked = sums[i] > 0 && !patent.contains(reachable[i]);
      sums[i] = lacked ? Math.log1p(sums[i] / (from.length + 1)) : 0;
    }
    return WeighedTerms.above0(reachable, sums);
  }
}
