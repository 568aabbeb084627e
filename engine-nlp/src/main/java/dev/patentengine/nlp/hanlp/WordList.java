package dev.patentengine.nlp.hanlp;

import dev.patentengine.nlp.TextNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that come with this package, one a line, {@code #} starts a comment. */
final class WordList {

  private static final List<String> FILES = List.of("claim-words.txt", "technical-words.txt");

  private WordList() {}

  /** All shipped words, folded. */
  static List<String> shipped() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  /** The word as the lattice knows it: NFKC, lower case, trimmed; empty if nothing is left. */
  static Optional<String> fold(String word) {
    String folded = TextNormalizer.folding().normalize(word).text().strip();
    return folded.isEmpty() ? Optional.empty() : Optional.of(folded);
  }

  private static List<String> read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar of engine-nlp lacks " + file);
      }
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
