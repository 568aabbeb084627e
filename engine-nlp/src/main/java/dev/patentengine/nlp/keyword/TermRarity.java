package dev.patentengine.nlp.keyword;

import java.util.Map;

/**
 * How rare words are: inverse document frequency over a body of texts. Immutable.
 *
 * @param documents how many texts were counted
 * @param frequencies in how many of them each word stands; words not listed count as one
 */
public record TermRarity(long documents, Map<String, Integer> frequencies) {

  public TermRarity {
    frequencies = Map.copyOf(frequencies);
    if (documents < 1) {
      throw new IllegalArgumentException("rarity over " + documents + " documents");
    }
  }

  /** Rarity where nothing was counted: all words are alike. */
  public static TermRarity unknown() {
    return new TermRarity(1, Map.of());
  }

  /**
   * Reads a table: the first line {@code # documents N}, then {@code word TAB frequency}.
   *
   * @throws IllegalArgumentException if a line has another form; names it
   */
  public static TermRarity parse(String table) {
    String[] lines = table.split("\n", -1);
    Map<String, Integer> frequencies = new java.util.HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int tab = lines[i].indexOf('\t');
      if (tab > 0) {
        frequencies.put(lines[i].substring(0, tab), number(lines[i].substring(tab + 1), i + 1));
      }
    }
    return new TermRarity(number(lines[0].replace("# documents", ""), 1), frequencies);
  }

  private static int number(String text, int line) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("line " + line + ": no number in \"" + text + "\"", e);
    }
  }

  /** Inverse document frequency of {@code word}, above 0: ln(1 + N/n). */
  public double of(String word) {
    return Math.log(1 + (double) documents / Math.max(1, frequencies.getOrDefault(word, 1)));
  }
}
