package dev.patentengine.datasets.dictionary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The folder of development data beside the project, where there is one. */
final class SharedFolder {

  private SharedFolder() {}

  /** The file there; the test is skipped where it is absent, and fails on a build server. */
  static Path file(String name) {
    Optional<Path> found = find(name);
    if (found.isEmpty()) {
      String message = "needs ../shared/data/" + name + " (or -Dpatentengine.shared=DIR)";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    return found.orElseThrow();
  }

  private static Optional<Path> find(String name) {
    String given = System.getProperty("patentengine.shared", "");
    if (!given.isEmpty()) {
      return Optional.of(Path.of(given, "data", name)).filter(Files::exists);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared").resolve("data").resolve(name);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
