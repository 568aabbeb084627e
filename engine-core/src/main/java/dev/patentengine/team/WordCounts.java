package dev.patentengine.team;

import java.util.Map;

/**
 * How often each word stands in all works. Immutable.
 *
 * @param numbers word → number
 * @param counts number → how often
 * @param total of all
 */
record WordCounts(Map<String, Integer> numbers, int[] counts, long total) {

  static WordCounts of(Csr wordsOfWork, Interned<String> vocabulary) {
    int[] counts = new int[vocabulary.size()];
    for (int word : wordsOfWork.values()) {
      counts[word]++;
    }
    return new WordCounts(vocabulary.numbers(), counts, wordsOfWork.values().length);
  }

  /** The number of a word, -1 if no work has it. */
  int number(String word) {
    int number = numbers.getOrDefault(word, -1);
    return number >= 0 && counts[number] > 0 ? number : -1;
  }

  /** The word's share of all words; half a word for one that no work has. */
  double share(int number) {
    return (number < 0 ? 0.5 : Math.max(0.5, counts[number])) / Math.max(1, total);
  }
}
