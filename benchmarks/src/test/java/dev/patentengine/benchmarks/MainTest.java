package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private final StringWriter out = new StringWriter();

  private int execute(String... arguments) {
    return Main.execute(new PrintWriter(out), arguments);
  }

  @Test
  void whatIsNoCommandIsTheNameOfABenchmark() {
    assertThat(execute("NoSuchBenchmark")).isEqualTo(2);
    assertThat(execute("run", "NoSuchBenchmark")).isEqualTo(2);
    assertThat(execute("--help")).isZero();
    assertThat(out.toString()).contains("prepare", "compare");
  }

  @Test
  void refusesAFolderWithoutACorpus(@TempDir Path empty) {
    assertThat(execute("VectorBenchmark", "--corpus", empty.toString())).isEqualTo(2);
    assertThat(execute("prepare", "--documents", "0", "--out", empty.toString())).isEqualTo(2);
  }

  @Test
  void findsBenchmarksByAPartOfTheirName() {
    assertThat(BenchmarkRun.classes("Vector.*nearest"))
        .containsExactly("dev.patentengine.benchmarks.VectorBenchmark");
    assertThat(BenchmarkRun.classes(".*").size()).isGreaterThan(10);
  }
}
