package dev.patentengine.nlp.onnx;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Development data beside the project, in {@code shared/data} or where a property says. */
final class SharedData {

  private SharedData() {}

  /** A file of it; where the data is missing the test is left out, but fails in a CI run. */
  static Path file(String name) {
    String property = System.getProperty("patentengine.shared");
    if (property != null) {
      return present(Path.of(property, "data", name));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/data").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    return present(Path.of("shared/data", name));
  }

  private static Path present(Path file) {
    if (!Files.exists(file)) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(file + " is missing; -Dpatentengine.shared=DIR names its place");
      }
      Assumptions.abort(file + " is missing; -Dpatentengine.shared=DIR names its place");
    }
    return file;
  }
}
