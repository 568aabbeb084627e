package dev.patentengine.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.Progress;
import dev.patentengine.benchmarks.rival.EqualRecall;
import dev.patentengine.benchmarks.rival.JVectorGraph;
import dev.patentengine.benchmarks.rival.PlainLucene;
import dev.patentengine.benchmarks.rival.VectorSystem;
import dev.patentengine.index.PatentIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationTest {

  private static final int DOCUMENTS = 300;

  @TempDir static Path folder;

  private static PreparedCorpus prepared = PreparedCorpus.none();

  @BeforeAll
  static void prepare() throws IOException {
    Preparation preparation = new Preparation(folder, DOCUMENTS, 1);
    prepared = preparation.index(Progress.SILENT);
    preparation.truth();
    PlainLucene.build(prepared, Progress.SILENT);
    JVectorGraph.build(prepared);
  }

  private static List<float[]> demands() {
    return IntStream.range(0, Truth.DEMANDS)
        .mapToObj(i -> prepared.corpus().demand(i).vector().toArray())
        .toList();
  }

  /** Each by a way of its own; the engine and the scan must be exact on so few. */
  @ParameterizedTest
  @ValueSource(strings = {"engine", "exact", "lucene-float", "jvector"})
  void everySystemFindsWhatIsTrue(String name) throws IOException {
    assertThat(VectorSystem.availableFor(prepared)).contains(name);
    try (VectorSystem system = VectorSystem.open(name, prepared)) {
      for (double share : List.of(1.0, 0.1)) {
        EqualRecall equal = new EqualRecall(prepared.truth(), demands(), share, 20);
        double wanted = system.tunable() ? 0.95 : 0.999;
        assertThat(equal.reach(system, wanted).recall())
            .as(name + " " + share)
            .isGreaterThanOrEqualTo(wanted);
      }
    }
  }

  @Test
  void looksHarderUntilItFindsEnough() throws IOException {
    VectorSystem slow =
        new VectorSystem() {
          @Override
          public int[] nearest(float[] target, double share, int top, int effort) {
            return effort < 300 ? new int[0] : new int[] {-1};
          }

          @Override
          public boolean tunable() {
            return true;
          }

          @Override
          public void close() {}
        };
    EqualRecall equal = new EqualRecall(prepared.truth(), demands(), 1, 10);
    assertThat(equal.reach(slow, 0)).isEqualTo(new EqualRecall.Setting(100, 0));
    assertThat(equal.reach(slow, 0.5)).isEqualTo(new EqualRecall.Setting(2_500, 0));
  }

  @Test
  void theTruthIsThatOfPlainComparison() throws IOException {
    float[] demand = demands().get(3);
    VectorFile vectors = VectorFile.open(prepared.vectors());
    assertThat(vectors.size()).isEqualTo(DOCUMENTS);
    Nearest nearest = new Nearest(Truth.DEPTH);
    for (int i = 0; i < DOCUMENTS; i++) {
      float[] vector = prepared.corpus().vector(i);
      double dot = 0;
      for (int d = 0; d < vector.length; d++) {
        dot += (double) vector[d] * demand[d];
      }
      nearest.offer(i, (float) dot);
    }
    assertThat(prepared.truth().answers(1).get(3).stream().limit(10).map(Nearest.Found::number))
        .containsExactlyElementsOf(
            nearest.found().stream().limit(10).map(Nearest.Found::number).toList());
  }

  @Test
  void recallIsThePartOfTheTrueThatIsFound() throws IOException {
    Truth truth = prepared.truth();
    int[] right = truth.answers(1).get(0).stream().mapToInt(Nearest.Found::number).toArray();
    int[] half = {right[0], -1, right[2], -1, right[4], -1, right[6], -1, right[8], -1};
    assertThat(truth.recall(1, 10, List.of(right))).isEqualTo(1);
    assertThat(truth.recall(1, 10, List.of(half))).isEqualTo(0.5);
    assertThat(truth.recall(1, 10, List.of(new int[0]))).isZero();
  }

  @Test
  void goesOnWhereItWasAndChangesNothingThatIsDone() throws IOException {
    Preparation again = new Preparation(folder, DOCUMENTS, 1);
    again.index(Progress.SILENT);
    try (PatentIndex index = prepared.openIndex()) {
      assertThat(index.size()).isEqualTo(DOCUMENTS);
    }
    assertThat(again.truth()).isEmpty();
    assertThat(Preparation.resumeAt(0)).isZero();
    assertThat(Preparation.resumeAt(3_999)).isZero();
    assertThat(Preparation.resumeAt(5_000)).isEqualTo(2_000);
  }

  @Test
  void refusesAFolderOfAnotherSize() {
    assertThatThrownBy(() -> new Preparation(folder, DOCUMENTS + 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("300");
  }
}
