package dev.patentengine.classify;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of a multinomial logistic regression, small ones left out and the rest in eight bits:
 * a text's probability for each of some classes. Immutable, safe for concurrent use.
 */
final class SparseHead {

  private final List<String> classes;
  private final float[] bias;
  private final float scale;
  private final int[] start;
  private final short[] column;
  private final byte[] value;

  SparseHead(
      List<String> classes, float[] bias, float scale, int[] start, short[] column, byte[] value) {
    this.classes = List.copyOf(classes);
    this.bias = bias.clone();
    this.scale = scale;
    this.start = start.clone();
    this.column = column.clone();
    this.value = value.clone();
  }

  /**
   * The {@code most} largest weights of what was trained.
   *
   * @param rows of the vocabulary
   */
  static SparseHead of(SoftmaxTrainer trained, int rows, List<String> classes, int most) {
    float[] sizes = new float[rows * classes.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(trained.weight(i / classes.size(), i % classes.size()));
    }
    Arrays.sort(sizes);
    float largest = sizes[sizes.length - 1 - sizes.length / 1000];
    float scale = Math.max(largest, 1e-6f) / Byte.MAX_VALUE;
    float least = Math.max(sizes[Math.max(0, sizes.length - most)], scale / 2);
    return cut(trained, rows, classes, scale, least);
  }

  private static SparseHead cut(
      SoftmaxTrainer trained, int rows, List<String> classes, float scale, float least) {
    int[] start = new int[rows + 1];
    short[] column = new short[rows * 4];
    byte[] value = new byte[rows * 4];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < classes.size(); k++) {
        float weight = trained.weight(row, k);
        if (Math.abs(weight) >= least) {
          if (count == column.length) {
            column = Arrays.copyOf(column, 2 * count);
            value = Arrays.copyOf(value, 2 * count);
          }
          column[count] = (short) k;
          value[count++] = (byte) Math.clamp(Math.round(weight / scale), -127, 127);
        }
      }
      start[row + 1] = count;
    }
    float[] bias = new float[classes.size()];
    for (int k = 0; k < bias.length; k++) {
      bias[k] = trained.bias(k);
    }
    return new SparseHead(
        classes, bias, scale, start, Arrays.copyOf(column, count), Arrays.copyOf(value, count));
  }

  List<String> classes() {
    return classes;
  }

  /** The probability of each class. */
  float[] probabilities(SparseVector text) {
    float[] sums = new float[bias.length];
    for (int i = 0; i < text.rows().length; i++) {
      int row = text.rows()[i];
      float weight = scale * text.values()[i];
      for (int at = start[row]; at < start[row + 1]; at++) {
        sums[column[at]] += weight * value[at];
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] += bias[k];
    }
    SoftmaxTrainer.softmax(sums);
    return sums;
  }

  float[] bias() {
    return bias.clone();
  }

  float scale() {
    return scale;
  }

  int[] start() {
    return start.clone();
  }

  short[] column() {
    return column.clone();
  }

  byte[] value() {
    return value.clone();
  }
}
