package dev.patentengine.datasets.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Terms in a file: UTF-8, one a line, {@code #} starts a comment line. */
public final class TermFile {

  private static final String SHIPPED = "technical-terms.txt";

  private TermFile() {}

  /** The technical terms that come with this module, sorted. */
  public static List<String> shipped() {
    try (InputStream in = TermFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the jar of datasets lacks " + SHIPPED);
      }
      return terms(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SHIPPED, e);
    }
  }

  /** The terms of a file. */
  public static List<String> read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return terms(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the terms of " + file, e);
    }
  }

  /**
   * Writes the terms.
   *
   * @param comment what the first line says, without {@code #}
   */
  public static void write(Path file, String comment, List<String> terms) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + comment);
    lines.addAll(terms);
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the terms to " + file, e);
    }
  }

  private static List<String> terms(BufferedReader reader) {
    return reader
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
