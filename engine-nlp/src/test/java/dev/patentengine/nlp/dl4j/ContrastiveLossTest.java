package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ContrastiveLossTest {

  private static final ContrastiveLoss LOSS =
      new ContrastiveLoss(
          0.2, new boolean[][] {{true, true, false}, {true, true, true}}, new int[] {0, 1});

  private static float[][] vectors(long seed) {
    Random random = new Random(seed);
    float[][] vectors = new float[5][8];
    for (float[] vector : vectors) {
      for (int k = 0; k < vector.length; k++) {
        vector[k] = (float) random.nextGaussian();
      }
    }
    return vectors;
  }

  @Test
  void gradientAgreesWithFiniteDifferences() {
    float[][] gradient = vectors(5);
    LOSS.gradient(gradient);
    for (int i = 0; i < gradient.length; i++) {
      for (int k = 0; k < gradient[i].length; k++) {
        float[][] up = vectors(5);
        float[][] down = vectors(5);
        up[i][k] += 1e-2f;
        down[i][k] -= 1e-2f;
        double measured = (LOSS.gradient(up) - LOSS.gradient(down)) / 2e-2;
        assertThat((double) gradient[i][k]).isCloseTo(measured, within(1e-3));
      }
    }
  }

  @Test
  void leavesOutWhatMayBeRightAsWell() {
    float[][] vectors = vectors(9);
    float[][] others = vectors(9);
    others[4] = others[0].clone();
    boolean[][] first = {{true, true, false}, {false, true, false}};
    ContrastiveLoss loss = new ContrastiveLoss(0.2, first, new int[] {0, 1});
    assertThat(loss.gradient(others)).isEqualTo(loss.gradient(vectors));
    assertThat(others[4]).containsOnly(0f);
  }

  @Test
  void costsNothingWhenOnlyTheAnswerIsThere() {
    ContrastiveLoss alone = new ContrastiveLoss(0.03, new boolean[][] {{true}}, new int[] {0});
    float[][] vectors = {{1, 0}, {-1, 0}};
    assertThat(alone.gradient(vectors)).isZero();
  }
}
