package dev.patentengine.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Finds the real data beside the project; where there are none a test is left out, not passed. */
final class SharedData {

  private SharedData() {}

  static Path file(String name) {
    String set = System.getProperty("patentengine.shared");
    Path folder = set == null ? Path.of("").toAbsolutePath() : Path.of(set);
    while (folder != null) {
      for (Path file : new Path[] {folder.resolve(name), folder.resolve("shared").resolve(name)}) {
        if (Files.exists(file)) {
          return file;
        }
      }
      folder = folder.getParent();
    }
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail("no ../shared/" + name);
    }
    return Assumptions.abort("../shared/" + name + " is not here; test left out");
  }
}
