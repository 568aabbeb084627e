package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseHeadTest {

  /** Two noisy bits; the class is whether they differ, which no linear head can tell. */
  private static float[] vector(Random random, boolean one, boolean other) {
    float[] vector = new float[8];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian() * 0.1f;
    }
    vector[0] += one ? 1 : -1;
    vector[1] += other ? 1 : -1;
    return vector;
  }

  private static DenseHead head() {
    Random random = new Random(11);
    List<DenseHeadTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 2048; i++) {
      boolean one = random.nextBoolean();
      boolean other = random.nextBoolean();
      lessons.add(
          new DenseHeadTrainer.Lesson(
              vector(random, one, other), new int[] {one == other ? 0 : 1}));
    }
    return new DenseHeadTrainer(64, 12, 1e-3, 0.2, 5).train(lessons, 2);
  }

  @Test
  void refusesLayersThatDoNotFit() {
    DenseLayer hidden = new DenseLayer(new float[6], new float[2]);
    assertThat(hidden.inputs()).isEqualTo(3);
    assertThatThrownBy(() -> new DenseHead(hidden, new DenseLayer(new float[3], new float[1])))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DenseLayer(new float[5], new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hidden.apply(new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void learnsWhatNoLinearHeadCanAndTheSameInEveryRun() {
    DenseHead head = head();
    DenseHead again = head();
    Random random = new Random(12);
    int right = 0;
    for (int i = 0; i < 400; i++) {
      boolean one = random.nextBoolean();
      boolean other = random.nextBoolean();
      float[] vector = vector(random, one, other);
      float[] shares = head.probabilities(vector);
      right += shares[one == other ? 0 : 1] > 0.5f ? 1 : 0;
      assertThat(shares[0] + shares[1]).isCloseTo(1f, within(1e-5f));
      assertThat(again.probabilities(vector)).containsExactly(shares, within(1e-4f));
    }
    assertThat(right).isGreaterThan(380);
  }
}
