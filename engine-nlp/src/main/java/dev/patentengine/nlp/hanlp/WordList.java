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

  private WordList() {}

  /** The words of claim language, written by hand. */
  static List<String> ofClaims() {
    return read("claim-words.txt");
  }

  /** The technical words mined from patents. */
  static List<String> mined() {
    return read("technical-words.txt");
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
