package dev.patentengine.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stop words of patents and of what enterprises write about their needs: function words, the
 * set phrases of claims and abstracts, the courtesies of demands. Immutable.
 */
public final class PatentStopWords implements StopWords {

  private static final String FILE = "stop-words.txt";

  private final Set<String> words;

  private PatentStopWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The list that comes with this package. */
  public static PatentStopWords standard() {
    try (InputStream in = PatentStopWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar of engine-nlp lacks " + FILE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new PatentStopWords(
          reader
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .flatMap(line -> Set.of(line.split("\\s+")).stream())
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  @Override
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** How many words the list has. */
  public int size() {
    return words.size();
  }
}
