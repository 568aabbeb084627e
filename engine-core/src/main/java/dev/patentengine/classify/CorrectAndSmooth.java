package dev.patentengine.classify;

import java.util.Arrays;
import java.util.Random;

/**
 * Correct and Smooth (Huang, He, Singh, Lim and Benson, ICLR 2021, arXiv:2010.13993): what a text
 * model got wrong on nodes whose labels are known is spread over the graph as an error to be taken
 * off (correct), and the corrected predictions are averaged over neighbours (smooth).
 *
 * <p>It helps where neighbours share labels and misleads where they do not; {@link #trusted} tries
 * it on hidden known labels first. A node without edges keeps what its text says. Immutable, safe
 * for concurrent use; deterministic.
 *
 * @param correction how far errors spread, in [0, 1)
 * @param smoothing how far labels spread, in [0, 1)
 * @param rounds of spreading
 */
public record CorrectAndSmooth(float correction, float smoothing, int rounds) {

  /** Which part of the known labels is hidden to try the graph. */
  private static final double HIDDEN = 0.2;

  public CorrectAndSmooth {
    if (!(correction >= 0 && correction < 1 && smoothing >= 0 && smoothing < 1) || rounds < 1) {
      throw new IllegalArgumentException(
          "spreading by " + correction + " and " + smoothing + " in " + rounds + " rounds");
    }
  }

  /** The paper's usual choice: both 0.8; 20 rounds leave less than .8^20 = 1 % unspread. */
  public static CorrectAndSmooth standard() {
    return new CorrectAndSmooth(0.8f, 0.8f, 20);
  }

  /**
   * The predictions after correcting and smoothing, each row summing to 1.
   *
   * @param predictions what the text says: one row of {@code classes} probabilities for each node
   * @param labels the known class of each node, negative where unknown
   */
  public float[] apply(LabelGraph graph, float[] predictions, int[] labels, int classes) {
    check(graph, predictions, labels, classes);
    float[] corrected = correct(graph, predictions, labels, classes);
    known(corrected, labels, classes);
    float[] smoothed = spread(graph, corrected, classes, smoothing);
    for (int node = 0; node < graph.nodes(); node++) {
      if (graph.degree(node) == 0) {
        System.arraycopy(corrected, node * classes, smoothed, node * classes, classes);
      }
      normalise(smoothed, node * classes, classes);
    }
    return smoothed;
  }

  /**
   * Whether the graph helps: with a fifth of the known labels hidden, more of these are right than
   * by text alone.
   *
   * @param seed of the choice of what is hidden
   */
  public boolean trusted(
      LabelGraph graph, float[] predictions, int[] labels, int classes, long seed) {
    check(graph, predictions, labels, classes);
    Random random = new Random(seed);
    int[] shown = labels.clone();
    for (int node = 0; node < shown.length; node++) {
      if (shown[node] >= 0 && random.nextDouble() < HIDDEN) {
        shown[node] = -1;
      }
    }
    float[] answers = apply(graph, predictions, shown, classes);
    int gain = 0;
    for (int node = 0; node < shown.length; node++) {
      if (labels[node] >= 0 && shown[node] < 0) {
        gain += best(answers, node, classes) == labels[node] ? 1 : 0;
        gain -= best(predictions, node, classes) == labels[node] ? 1 : 0;
      }
    }
    return gain > 0;
  }

  /** The class of the highest value in a node's row, the first of equals. */
  static int best(float[] rows, int node, int classes) {
    int best = 0;
    for (int k = 1; k < classes; k++) {
      if (rows[node * classes + k] > rows[node * classes + best]) {
        best = k;
      }
    }
    return best;
  }

  private float[] correct(LabelGraph graph, float[] predictions, int[] labels, int classes) {
    float[] errors = new float[predictions.length];
    double total = 0;
    int count = 0;
    for (int node = 0; node < labels.length; node++) {
      if (labels[node] >= 0) {
        count++;
        for (int k = 0; k < classes; k++) {
          int at = node * classes + k;
          errors[at] = (k == labels[node] ? 1 : 0) - predictions[at];
          total += Math.abs(errors[at]);
        }
      }
    }
    float[] corrected = predictions.clone();
    if (count == 0) {
      return corrected;
    }
    float[] spread = spread(graph, errors, classes, correction);
    for (int node = 0; node < labels.length; node++) {
      if (labels[node] < 0) {
        addScaled(spread, corrected, node * classes, classes, total / count);
      }
    }
    return corrected;
  }

  /** Autoscale, section 2.2 of the paper: a spread error is given the size errors usually have. */
  private static void addScaled(float[] errors, float[] rows, int from, int classes, double size) {
    double norm = 0;
    for (int at = from; at < from + classes; at++) {
      norm += Math.abs(errors[at]);
    }
    for (int at = from; at < from + classes && norm > 0; at++) {
      rows[at] = Math.max(0, rows[at] + (float) (errors[at] * size / norm));
    }
  }

  private static void known(float[] rows, int[] labels, int classes) {
    for (int node = 0; node < labels.length; node++) {
      if (labels[node] >= 0) {
        Arrays.fill(rows, node * classes, (node + 1) * classes, 0);
        rows[node * classes + labels[node]] = 1;
      }
    }
  }

  private float[] spread(LabelGraph graph, float[] source, int classes, float share) {
    float[] current = source.clone();
    float[] next = new float[source.length];
    for (int round = 0; round < rounds; round++) {
      graph.multiply(current, next, classes);
      for (int i = 0; i < next.length; i++) {
        next[i] = (1 - share) * source[i] + share * next[i];
      }
      float[] swap = current;
      current = next;
      next = swap;
    }
    return current;
  }

  private static void normalise(float[] rows, int from, int classes) {
    double sum = 0;
    for (int at = from; at < from + classes; at++) {
      sum += rows[at];
    }
    for (int at = from; at < from + classes; at++) {
      rows[at] = sum > 0 ? (float) (rows[at] / sum) : 1f / classes;
    }
  }

  private static void check(LabelGraph graph, float[] predictions, int[] labels, int classes) {
    if (labels.length != graph.nodes() || predictions.length != labels.length * classes) {
      throw new IllegalArgumentException(
          graph.nodes()
              + " nodes, "
              + labels.length
              + " labels and "
              + predictions.length
              + " predictions of "
              + classes
              + " classes do not fit");
    }
  }
}
