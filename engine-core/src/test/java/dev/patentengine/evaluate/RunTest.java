package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

  private static Run read(String text) {
    return Run.read(new StringReader(text), "out.trec");
  }

  private static String written(Run run) throws IOException {
    StringBuilder out = new StringBuilder();
    run.write(out, "t");
    return out.toString();
  }

  @Test
  void ordersByScoreNotByRankAndTiesByIdDescending() {
    Run run = read("q Q0 a 1 0.5 t\nq Q0 c 2 0.5 t\nq Q0 b 3 2 t\nq Q0 d 4 -1e-3 t\n");
    assertThat(run.documents("q")).containsExactly("b", "c", "a", "d");
  }

  @Test
  void tiesFollowTheBytesOfUtf8EvenBeyondTheBasicPlane() {
    // U+FF5E is EF BD 9E, U+20000 is F0 A0 80 80; in UTF-16 the second would come first
    Run run = read("q Q0 ～ 1 1 t\nq Q0 \uD840\uDC00 2 1 t\n");
    assertThat(run.documents("q")).containsExactly("\uD840\uDC00", "～");
  }

  @Test
  void faultsNameLineAndField() {
    assertThatThrownBy(() -> read("q Q0 a 1 0.5 t\nq Q0 a 2 0.4 t\n"))
        .isInstanceOf(EvaluationFileException.class)
        .hasMessageContainingAll("out.trec", "第 2 行", "docid", "重复");
    assertThatThrownBy(() -> read("q Q0 a 1 NaN t")).hasMessageContainingAll("score", "NaN");
    assertThatThrownBy(() -> read("q Q0 a 1 高 t")).hasMessageContainingAll("score", "高");
    assertThatThrownBy(() -> read("q Q0 a x 1 t")).hasMessageContaining("rank");
    assertThatThrownBy(() -> read("q Q0 a 1 1")).hasMessageContaining("tag");
  }

  @Test
  void refusesADocumentTwiceAndIdsWithSpace() {
    List<Run.Entry> twice = List.of(new Run.Entry("a", 2), new Run.Entry("a", 1));
    assertThatThrownBy(() -> Run.of(Map.of("q", twice)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
    assertThatThrownBy(() -> new Run.Entry("a b", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Run.Entry("a", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Run.of(Map.of()).write(new StringBuilder(), "a b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesStrictlyFallingScoresAndKeepsOurOrder(@TempDir Path folder) throws IOException {
    Run run =
        Run.of(
            Map.of(
                "q",
                List.of(new Run.Entry("a", .5), new Run.Entry("b", .5), new Run.Entry("c", .9))));
    assertThat(written(run).lines().toList())
        .containsExactly("q Q0 a 1 0.5 t", "q Q0 b 2 0.49999997 t", "q Q0 c 3 0.49999994 t");
    Path file = folder.resolve("run.trec");
    run.write(file, "t");
    assertThat(Run.read(file).documents("q")).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsWrittenReadsBackInTheSameOrder(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    for (int q = 0; q < 20; q++) {
      List<Run.Entry> entries = new ArrayList<>();
      for (int d = random.nextInt(300); d > 0; d--) {
        double score = random.nextInt(10) / (random.nextBoolean() ? 1e30 : 3.0);
        entries.add(new Run.Entry("专利" + d, score));
      }
      entries.sort((a, b) -> Double.compare(b.score(), a.score()));
      if (!entries.isEmpty()) {
        rankings.put("需求" + q, entries);
      }
    }
    Run run = Run.of(rankings);
    Run again = read(written(run));
    for (String query : run.queries()) {
      assertThat(again.documents(query)).as("seed %d", seed).isEqualTo(run.documents(query));
    }
  }

  @Test
  void anEmptyRunWritesNothing() throws IOException {
    assertThat(written(read(""))).isEmpty();
    assertThat(read("").ranking("q")).isEmpty();
  }
}
