package dev.patentengine.nlp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real data beside the project, which not every checkout has. */
public final class SharedData {

  private SharedData() {}

  /**
   * The file of this name under {@code shared/data}; without it the test is skipped, but not in CI.
   */
  public static Path file(String name) {
    Optional<Path> found =
        folders()
            .map(folder -> folder.resolve("data").resolve(name))
            .filter(Files::exists)
            .findFirst();
    if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("CI has no shared/data/" + name);
    }
    Assumptions.assumeTrue(found.isPresent(), "no shared/data/" + name + " beside the project");
    return found.get();
  }

  private static Stream<Path> folders() {
    String given = System.getProperty("patentengine.shared", "");
    if (!given.isEmpty()) {
      return Stream.of(Path.of(given));
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared"));
  }
}
