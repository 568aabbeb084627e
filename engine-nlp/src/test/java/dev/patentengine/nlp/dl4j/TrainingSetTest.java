package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TrainingSetTest {

  private static final TuningOptions OPTIONS =
      TuningOptions.standard().withBatch(3).withHardNegatives(2);

  private static final List<TuningDocument> CORPUS =
      List.of(
          new TuningDocument("一种离心泵", Set.of("t:离心泵")),
          new TuningDocument("离心泵", Set.of("t:离心泵", "a:甲")),
          new TuningDocument("轴承座", Set.of("a:甲")),
          new TuningDocument("阀门", Set.of()),
          new TuningDocument("齿轮箱", Set.of()));

  private static final List<TuningPair> PAIRS =
      List.of(new TuningPair("水泵漏水", 0), new TuningPair("水泵振动", 1), new TuningPair("阀门卡死", 3));

  private final TrainingSet set = new TrainingSet(CORPUS, PAIRS, OPTIONS);
  private final HardNegatives negatives =
      new HardNegatives(List.of(new int[] {3, 4}, new int[] {4, 3}, new int[] {4}));

  @Test
  void kinNeverCountAgainstEachOther() {
    assertThat(set.kin(0, 1)).isTrue();
    assertThat(set.kin(1, 2)).isTrue();
    assertThat(set.kin(0, 2)).isFalse();
    assertThat(set.kin(4, 4)).isTrue();
    for (int step = 0; step < set.steps(); step++) {
      ContrastiveLoss loss = set.batch(step, negatives).loss();
      // three answers and document 4; the two pumps are kin
      assertThat(loss.allowed()).hasDimensions(3, 4);
      int allowed = 0;
      for (int i = 0; i < 3; i++) {
        assertThat(loss.allowed()[i][loss.own()[i]]).isTrue();
        for (boolean one : loss.allowed()[i]) {
          allowed += one ? 1 : 0;
        }
      }
      assertThat(allowed).isEqualTo(3 + 3 + 4);
    }
  }

  @Test
  void everyEpochSeesEveryPairOnce() {
    TrainingSet small = new TrainingSet(CORPUS, PAIRS, OPTIONS.withBatch(2));
    for (int epoch = 0; epoch < 3; epoch++) {
      List<int[]> seen = new ArrayList<>();
      for (int step = 0; step < small.stepsPerEpoch(); step++) {
        TrainingSet.Batch batch = small.batch(epoch * small.stepsPerEpoch() + step, negatives);
        seen.addAll(batch.texts().subList(0, batch.loss().own().length));
      }
      assertThat(seen).containsExactlyInAnyOrderElementsOf(small.demands());
    }
  }

  @Test
  void drawsDifferentNegativesWhileThereAreAny() {
    List<Integer> drawn = negatives.draw(0, 5, new SplittableRandom(1));
    assertThat(drawn).containsExactlyInAnyOrder(3, 4);
  }
}
