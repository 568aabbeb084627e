package dev.patentengine.classify;

import java.util.List;
import java.util.Random;

/**
 * Fits a multinomial logistic regression to texts whose truth is a distribution over classes, by
 * stochastic gradient descent with a step for each row (AdaGrad, Duchi, Hazan and Singer, JMLR
 * 2011). Deterministic; one use, one thread.
 */
final class SoftmaxTrainer {

  /** Interpolated between values that were tried; not itself compared with others. */
  private static final float STEP = 0.15f;

  private static final int ROUNDS = 8;

  /** A text, what it truly is (class numbers, each with equal share), and how much it counts. */
  @SuppressWarnings("ArrayRecordComponent") // made and read by the trainer's callers only
  record Lesson(SparseVector text, int[] classes, float weight) {}

  private final int classes;
  private final float[] weights;
  private final float[] squares;
  private final float[] bias;

  SoftmaxTrainer(int rows, int classes) {
    this.classes = classes;
    this.weights = new float[Math.multiplyExact(rows, classes)];
    this.squares = new float[rows];
    this.bias = new float[classes];
  }

  /** Goes through the lessons in the usual number of random orders. */
  SoftmaxTrainer fit(List<Lesson> lessons, long seed) {
    return fit(lessons, ROUNDS, seed);
  }

  /** Goes through the lessons in some random orders, with steps that become smaller. */
  SoftmaxTrainer fit(List<Lesson> lessons, int rounds, long seed) {
    Random random = new Random(seed);
    int[] order = new int[lessons.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    float[] errors = new float[classes];
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      float step = STEP * (1 - (float) round / rounds);
      for (int which : order) {
        learn(lessons.get(which), step, errors);
      }
    }
    return this;
  }

  private void learn(Lesson lesson, float step, float[] errors) {
    logits(lesson.text(), errors);
    softmax(errors);
    for (int known : lesson.classes()) {
      errors[known] -= 1f / lesson.classes().length;
    }
    float size = 0;
    for (int k = 0; k < classes; k++) {
      errors[k] *= lesson.weight();
      size += errors[k] * errors[k];
      bias[k] -= 0.02f * step * errors[k];
    }
    SparseVector text = lesson.text();
    for (int i = 0; i < text.rows().length; i++) {
      float value = text.values()[i];
      int row = text.rows()[i];
      squares[row] += size * value * value / classes;
      float move = step * value / (float) Math.sqrt(squares[row] + 1e-8f);
      for (int k = 0, at = row * classes; k < classes; k++, at++) {
        weights[at] -= move * errors[k];
      }
    }
  }

  /** The logits of a text. */
  void logits(SparseVector text, float[] out) {
    System.arraycopy(bias, 0, out, 0, classes);
    for (int i = 0; i < text.rows().length; i++) {
      float value = text.values()[i];
      for (int k = 0, at = text.rows()[i] * classes; k < classes; k++, at++) {
        out[k] += value * weights[at];
      }
    }
  }

  /** Turns logits into probabilities. */
  static void softmax(float[] values) {
    float most = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      most = Math.max(most, value);
    }
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      values[k] = (float) Math.exp(values[k] - most);
      sum += values[k];
    }
    for (int k = 0; k < values.length; k++) {
      values[k] /= (float) sum;
    }
  }

  float weight(int row, int column) {
    return weights[row * classes + column];
  }

  float bias(int column) {
    return bias[column];
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
  }
}
