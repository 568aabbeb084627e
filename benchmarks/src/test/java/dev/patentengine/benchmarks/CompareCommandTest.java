package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir Path folder;

  private Path results(String name, String... entries) throws IOException {
    return Files.writeString(
        folder.resolve(name), "{\"results\":[" + String.join(",", entries) + "]}");
  }

  private static String entry(String benchmark, double score, double error, String unit) {
    return """
    {"benchmark":"%s","parameters":{"k":"10"},"score":%s,"error":%s,"unit":"%s"}\
    """
        .formatted(benchmark, score, error, unit);
  }

  private static String compare(Path before, Path after) {
    StringWriter text = new StringWriter();
    int status =
        Main.execute(new PrintWriter(text), "compare", before.toString(), after.toString());
    assertThat(status).isZero();
    return text.toString();
  }

  @Test
  void tellsChangesFromNoise() throws IOException {
    Path before =
        results(
            "a.json",
            entry("A.x", 100, 3, "ops/s"),
            entry("B.x", 100, 3, "ops/s"),
            entry("C.x", 100, 3, "ms/op"),
            entry("D.x", 1, 0, "ops/s"));
    Path after =
        results(
            "b.json",
            entry("A.x", 104, 3, "ops/s"),
            entry("B.x", 120, 3, "ops/s"),
            entry("C.x", 120, 3, "ms/op"),
            entry("E.x", 1, 0, "ops/s"));
    assertThat(compare(before, after).lines().toList())
        .containsExactly(
            "A.x k=10  100.0 → 104.0 (×1.04)  在噪声之内",
            "B.x k=10  100.0 → 120.0 (×1.20)  变快",
            "C.x k=10  100.0 → 120.0 (×1.20)  变慢",
            "E.x k=10  新增",
            "D.x k=10  不再测量");
  }

  @Test
  void refusesAFileThatHoldsNoResults() throws IOException {
    Path wrong = Files.writeString(folder.resolve("x.json"), "{}");
    assertThat(
            Main.execute(
                new PrintWriter(new StringWriter()), "compare", wrong.toString(), wrong.toString()))
        .isEqualTo(2);
  }
}
