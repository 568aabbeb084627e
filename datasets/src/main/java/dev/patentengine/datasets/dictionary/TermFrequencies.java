package dev.patentengine.datasets.dictionary;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import dev.patentengine.nlp.keyword.TermTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * In how many texts of a collection each term stands.
 *
 * <p>The table that comes with this module was counted by {@link #count} over titles and abstracts
 * of Chinese patents; {@link #shipped} reads it. Immutable, safe for concurrent use.
 */
public final class TermFrequencies {

  private static final String FILE = "term-frequencies.tsv.gz";
  private static final int LONGEST_TERM = 20;

  private final long documents;
  private final SortedMap<String, Integer> frequencies;

  private TermFrequencies(long documents, SortedMap<String, Integer> frequencies) {
    this.documents = documents;
    this.frequencies = frequencies;
  }

  /** Counts the search terms of {@code texts}; each text is one document. */
  public static TermFrequencies count(Iterable<String> texts, Segmenter segmenter) {
    SortedMap<String, Integer> frequencies = new TreeMap<>();
    long documents = 0;
    for (String text : texts) {
      documents++;
      TreeSet<String> terms = new TreeSet<>();
      for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
        if (counts(token.text())) {
          terms.add(token.text());
        }
      }
      terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }
    return new TermFrequencies(documents, frequencies);
  }

  private static boolean counts(String term) {
    return term.length() <= LONGEST_TERM
        && term.chars().anyMatch(Character::isLetter)
        && term.chars().noneMatch(Character::isWhitespace);
  }

  /** How many documents were counted. */
  public long documents() {
    return documents;
  }

  /** Term to document frequency, sorted by term. */
  public Map<String, Integer> frequencies() {
    return new TreeMap<>(frequencies);
  }

  /**
   * Writes the terms that stand in at least {@code least} documents, compressed; equal counts give
   * equal bytes. The stream is left open.
   */
  public void write(OutputStream out, int least) throws IOException {
    GZIPOutputStream compressed = new GZIPOutputStream(out);
    Writer writer = new OutputStreamWriter(compressed, StandardCharsets.UTF_8);
    writer.write("#documents\t" + documents + "\n");
    for (Map.Entry<String, Integer> entry : frequencies.entrySet()) {
      if (entry.getValue() >= least) {
        writer.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
    writer.flush();
    compressed.finish();
  }

  /** Reads what {@link #write} wrote. */
  public static TermTable read(InputStream in) throws IOException {
    return TermTable.read(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
  }

  /** The table that comes with this module. */
  public static TermTable shipped() {
    try (InputStream in = TermFrequencies.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar of datasets lacks " + FILE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
