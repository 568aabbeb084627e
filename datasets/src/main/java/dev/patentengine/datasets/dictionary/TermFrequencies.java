package dev.patentengine.datasets.dictionary;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts in how many texts each word stands: the table behind keyword weights. For one thread. */
public final class TermFrequencies {

  private static final int RAREST = 3;

  private final Segmenter segmenter;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private long documents;

  /** A count of words as this segmenter cuts them for reading. */
  public TermFrequencies(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Counts these texts too; closes the stream. */
  public TermFrequencies add(Stream<String> texts) {
    try (texts) {
      texts.forEach(this::add);
    }
    return this;
  }

  private void add(String text) {
    documents++;
    TreeSet<String> words =
        segmenter.segment(text, Granularity.READING).stream()
            .filter(token -> !token.punctuation())
            .map(Token::text)
            .filter(word -> !word.isBlank())
            .collect(Collectors.toCollection(TreeSet::new));
    words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
  }

  /**
   * The table: {@code # documents N}, then {@code word TAB frequency} in order of word, without words
   * that stand in fewer than three texts.
   */
  public String table() {
    StringBuilder table = new StringBuilder("# documents " + documents + "\n");
    new TreeMap<>(frequencies)
        .forEach(
            (word, count) -> {
              if (count >= RAREST) {
                table.append(word).append('\t').append(count).append('\n');
              }
            });
    return table.toString();
  }
}
