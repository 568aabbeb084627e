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

  /** 5 apart with errors of 3 and 3: the intervals touch, the error of the difference is 4.2. */
  @Test
  void intervalsThatTouchMayStillDiffer() throws IOException {
    Path before = results("a.json", entry("A.x", 100, 3, "ops/s"));
    assertThat(compare(before, results("b.json", entry("A.x", 105, 3, "ops/s")))).contains("变快");
    assertThat(compare(before, results("c.json", entry("A.x", 95, 3, "ops/s")))).contains("变慢");
  }

  @Test
  void judgesNothingWithoutAnErrorOrInAnotherUnit() throws IOException {
    Path before = results("a.json", entry("A.x", 100, 0, "ops/s"), entry("B.x", 1, .1, "s/op"));
    Path after = results("b.json", entry("A.x", 200, 3, "ops/s"), entry("B.x", 9, .1, "ms/op"));
    assertThat(compare(before, after)).contains("误差未知", "单位不同").doesNotContain("变");
  }

  @Test
  void warnsOfAnotherMachineAndShowsWhatBecameOfTheRecall() throws IOException {
    String result =
        """
        {"cpu":"%s","results":[{"benchmark":"V.x","score":1,"error":0.1,"unit":"ms/op",
         "facts":{"recall@100":%s}}]}\
        """;
    Path before = Files.writeString(folder.resolve("a.json"), result.formatted("A", 0.98));
    Path after = Files.writeString(folder.resolve("b.json"), result.formatted("B", 0.91));
    assertThat(compare(before, after))
        .contains("两次的 cpu 不同：A，B", "recall@100 0.9800 → 0.9100", "在噪声之内");
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
