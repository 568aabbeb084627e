package dev.patentengine.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void putsTextsOfLikeLengthTogether() {
    assertThat(Batches.of(new int[] {10, 100, 11, 99}, 200))
        .containsExactly(List.of(1, 3), List.of(2, 0));
  }

  @Test
  void givesATextBeyondTheBudgetABatchOfItsOwn() {
    assertThat(Batches.of(new int[] {512, 512}, 1)).containsExactly(List.of(0), List.of(1));
    assertThat(Batches.of(new int[0], 512)).isEmpty();
  }

  @Test
  void keepsWithinTheBudgetAndForgetsNoText() {
    long seed = 7;
    Random random = new Random(seed);
    int[] lengths = random.ints(1000, 2, 513).toArray();
    List<List<Integer>> batches = Batches.of(lengths, 1024);
    assertThat(batches)
        .as("seed %d", seed)
        .allSatisfy(batch ->
            assertThat(batch.size() * batch.stream().mapToInt(i -> lengths[i]).max().orElse(0))
                .isLessThanOrEqualTo(1024));
    assertThat(batches.stream().flatMap(List::stream).sorted().toList())
        .isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }
}
