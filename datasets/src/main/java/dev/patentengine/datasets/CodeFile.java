package dev.patentengine.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A shipped table of codes: tab-separated, UTF-8; lines that begin with {@code #} say what it is,
 * its source and its version.
 */
final class CodeFile {

  private CodeFile() {}

  /** The rows of a resource beside this class, without its comments. */
  static List<List<String>> rows(String resource) {
    return lines(resource).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** What the comment {@code # name: value} says. */
  static String said(String resource, String name) {
    String start = "# " + name + ": ";
    return lines(resource).stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(resource + " does not say its " + name));
  }

  static List<String> lines(String resource) {
    try (InputStream in = CodeFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such resource: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new DatasetException("cannot read resource " + resource, e);
    }
  }
}
