package dev.patentengine.nlp.keyword;

import dev.patentengine.nlp.TermRarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Rarity from a table of document frequencies: ln(1 + N / df), N documents of which df hold the
 * term (the inverse document frequency of Spärck Jones, 1972, kept above 0). Immutable, safe for
 * concurrent use.
 */
public final class TermTable implements TermRarity {

  private final long documents;
  private final Map<String, Integer> frequencies;

  private TermTable(long documents, Map<String, Integer> frequencies) {
    this.documents = documents;
    this.frequencies = frequencies;
  }

  /**
   * A table of these document frequencies.
   *
   * @param documents how many documents were counted, 1 or more
   * @param frequencies term to how many of them hold it
   */
  public static TermTable of(long documents, Map<String, Integer> frequencies) {
    if (documents < 1) {
      throw new IllegalArgumentException("a table counted over " + documents + " documents");
    }
    return new TermTable(documents, Map.copyOf(frequencies));
  }

  /**
   * Reads a table: a first line {@code #documents TAB N}, then {@code term TAB document frequency}.
   * The reader is left open.
   *
   * @throws IllegalArgumentException if a line is neither, with its number
   */
  public static TermTable read(Reader source) {
    BufferedReader reader = new BufferedReader(source);
    Map<String, Integer> frequencies = new HashMap<>();
    try {
      long documents = number(reader.readLine() + "", "#documents", 1);
      int at = 2;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), at++) {
        int tab = line.indexOf('\t');
        String term = tab < 0 ? "" : line.substring(0, tab);
        frequencies.put(term, Math.toIntExact(number(line, term, at)));
      }
      return of(documents, frequencies);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of term frequencies", e);
    }
  }

  private static long number(String line, String name, int at) {
    boolean sound = !name.isEmpty() && line.startsWith(name + "\t");
    String digits = sound ? line.substring(name.length() + 1) : "";
    if (!digits.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("term frequencies, line " + at + ": \"" + line + "\"");
    }
    return Long.parseLong(digits);
  }

  @Override
  public double rarity(String term) {
    return Math.log1p((double) documents / frequencies.getOrDefault(term, 1));
  }

  /** How many terms the table holds. */
  public int size() {
    return frequencies.size();
  }
}
