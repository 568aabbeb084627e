package dev.patentengine.nlp.sketch;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that are learnt, each with its row; row 0 is the start of every text. Immutable. */
final class Vocabulary {

  private final List<String> words;
  private final Map<String, Integer> rows = new HashMap<>();
  private final double[] shares;

  private Vocabulary(List<String> words, Map<String, Integer> counts) {
    this.words = List.copyOf(words);
    this.shares = new double[words.size() + 1];
    double total = counts.values().stream().mapToDouble(Integer::doubleValue).sum();
    for (String word : words) {
      rows.put(word, rows.size() + 1);
      shares[rows.size()] = counts.getOrDefault(word, 0) / total;
    }
  }

  /** The words that stand in at least so many of the texts, in their order. */
  static Vocabulary of(Collection<List<String>> texts, int fewest) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> standing = new TreeMap<>();
    for (List<String> text : texts) {
      text.forEach(word -> counts.merge(word, 1, Integer::sum));
      new HashSet<>(text).forEach(word -> standing.merge(word, 1, Integer::sum));
    }
    List<String> words =
        standing.keySet().stream()
            .filter(word -> standing.getOrDefault(word, 0) >= fewest && word.indexOf('\n') < 0)
            .toList();
    return new Vocabulary(words, counts);
  }

  List<String> words() {
    return words;
  }

  /** The share of all words that a row's word has. */
  double share(int row) {
    return shares[row];
  }

  /** The rows to add up for a text. */
  int[] rows(List<String> text) {
    int[] found = new int[text.size() + 1];
    int size = 1;
    for (String word : text) {
      Integer row = rows.get(word);
      if (row != null) {
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
