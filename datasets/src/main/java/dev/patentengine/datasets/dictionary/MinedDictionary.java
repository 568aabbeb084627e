package dev.patentengine.datasets.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was mined. Immutable.
 *
 * @param words that the segmenter lacks, sorted
 * @param terms made of several words, sorted
 */
public record MinedDictionary(List<String> words, List<String> terms) {

  public MinedDictionary {
    words = List.copyOf(new TreeSet<>(words));
    terms = List.copyOf(new TreeSet<>(terms));
  }

  MinedDictionary(SortedSet<String> words, SortedSet<String> terms) {
    this(new ArrayList<>(words), new ArrayList<>(terms));
  }

  /** Words and terms together, sorted, without doubles. */
  public List<String> all() {
    SortedSet<String> all = new TreeSet<>(words);
    all.addAll(terms);
    return List.copyOf(all);
  }
}
