package dev.patentengine.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real data beside the checkout, where there is one. */
final class SharedData {

  private SharedData() {}

  /** The file at this path below {@code shared}; aborts the test where there is none. */
  static Path file(String path) {
    String given = System.getProperty("patentengine.shared", "");
    if (!given.isEmpty()) {
      return existing(Path.of(given).resolve(path));
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path file = folder.resolve("shared").resolve(path);
      if (Files.exists(file)) {
        return file;
      }
      folder = folder.getParent();
    }
    return existing(Path.of("shared").resolve(path));
  }

  private static Path existing(Path file) {
    if (!Files.exists(file)) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError("CI needs the shared data: " + file);
      }
      Assumptions.abort("no shared data here: " + file);
    }
    return file;
  }
}
