package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EncoderTuningTest {

  private static final TuningOptions OPTIONS =
      TuningOptions.standard().withRank(2).withBatch(2).withEpochs(6).withThreads(2);

  private static final List<TuningDocument> CORPUS =
      TrainingTexts.DOCUMENTS.stream().map(text -> new TuningDocument(text, Set.of())).toList();

  private static final List<TuningPair> PAIRS =
      IntStream.range(0, TrainingTexts.DEMANDS.size())
          .mapToObj(i -> new TuningPair(TrainingTexts.DEMANDS.get(i), i))
          .toList();

  private static EncoderTuning tuning(TuningOptions options) {
    return EncoderTuning.of(CORPUS, PAIRS, options);
  }

  @Test
  void lossFalls() {
    List<Double> losses = new ArrayList<>();
    tuning(OPTIONS.withBatch(4)).run(progress -> losses.add(progress.loss()));
    assertThat(losses).hasSize(6);
    assertThat(losses.getLast()).isLessThan(losses.getFirst() * 0.8);
  }

  @Test
  void givesTheSameAdapterOnAnyNumberOfThreads() {
    LowRankAdapter one = tuning(OPTIONS.withThreads(1)).run(progress -> {});
    LowRankAdapter three = tuning(OPTIONS.withThreads(3)).run(progress -> {});
    assertThat(three).isEqualTo(one);
  }

  @Test
  void anotherSeedGivesAnotherAdapter() {
    LowRankAdapter one = tuning(OPTIONS.withEpochs(1)).run(progress -> {});
    LowRankAdapter other = tuning(OPTIONS.withEpochs(1).withSeed(2)).run(progress -> {});
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void goesOnFromAnotherTuning() {
    List<Double> losses = new ArrayList<>();
    LowRankAdapter learnt = tuning(OPTIONS.withBatch(4)).run(progress -> {});
    tuning(OPTIONS.withBatch(4).withEpochs(1))
        .startingFrom(learnt)
        .run(progress -> losses.add(progress.loss()));
    List<Double> anew = new ArrayList<>();
    tuning(OPTIONS.withBatch(4).withEpochs(1)).run(progress -> anew.add(progress.loss()));
    assertThat(losses.getFirst()).isLessThan(anew.getFirst() * 0.8);
    assertThatThrownBy(() -> tuning(OPTIONS.withRank(3)).startingFrom(learnt))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rank 3");
  }

  @Test
  void demandsMayBeSeenInPart() {
    TuningOptions shortened = OPTIONS.withEpochs(1).withShortened(1);
    assertThat(tuning(shortened).run(progress -> {}))
        .isEqualTo(tuning(shortened).run(progress -> {}))
        .isNotEqualTo(tuning(OPTIONS.withEpochs(1)).run(progress -> {}));
  }

  @Test
  void goesOnAfterAnInterruptionToTheSameAdapter(@TempDir Path folder) {
    Path file = folder.resolve("tuning.checkpoint");
    LowRankAdapter undisturbed = tuning(OPTIONS).run(progress -> {});
    assertThatThrownBy(() ->
            tuning(OPTIONS)
                .resumingFrom(file)
                .run(progress -> {
                  if (progress.step() == 11) {
                    throw new IllegalStateException("stopped");
                  }
                }))
        .hasMessage("stopped");
    List<Integer> steps = new ArrayList<>();
    LowRankAdapter resumed =
        tuning(OPTIONS).resumingFrom(file).run(progress -> steps.add(progress.step()));
    assertThat(steps).containsExactly(11, 12);
    assertThat(resumed).isEqualTo(undisturbed);
  }

  @Test
  void refusesTheCheckpointOfOtherOptions(@TempDir Path folder) {
    Path file = folder.resolve("tuning.checkpoint");
    tuning(OPTIONS.withEpochs(1)).resumingFrom(file).run(progress -> {});
    assertThatThrownBy(() -> tuning(OPTIONS.withEpochs(2)).resumingFrom(file).run(progress -> {}))
        .isInstanceOf(TuningException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void refusesADamagedCheckpoint(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tuning.checkpoint");
    tuning(OPTIONS.withEpochs(1)).resumingFrom(file).run(progress -> {});
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 100, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> tuning(OPTIONS.withEpochs(1)).resumingFrom(file).run(p -> {}))
          .isInstanceOf(TuningException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void refusesPairsWithoutTheirDocument() {
    assertThatThrownBy(
            () -> EncoderTuning.of(CORPUS, List.of(PAIRS.get(0), new TuningPair("泵", 6)), OPTIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("document 6");
  }
}
