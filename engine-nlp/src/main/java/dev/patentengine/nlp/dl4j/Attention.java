package dev.patentengine.nlp.dl4j;

import java.nio.FloatBuffer;

/**
 * Multi-head attention over packed texts: each text attends to itself only. Queries may be fewer
 * than keys. One thread.
 *
 * @param queryStarts rows of the queries where each text starts, and the end
 * @param keyStarts the same for keys and values
 * @param width of all heads together
 * @param heads how many
 */
record Attention(int[] queryStarts, int[] keyStarts, int width, int heads) {

  /** One text and head: rows and the first column. */
  private record Part(int query, int queries, int key, int keys, int column, int at) {

    int size() {
      return queries * keys;
    }
  }

  @FunctionalInterface
  private interface Work {
    void on(Part part);
  }

  private int headWidth() {
    return width / heads;
  }

  private float scale() {
    return (float) (1 / Math.sqrt(headWidth()));
  }

  /** Values of the probabilities of all texts and heads. */
  int probabilities() {
    int size = 0;
    for (int i = 0; i + 1 < queryStarts.length; i++) {
      size += (queryStarts[i + 1] - queryStarts[i]) * (keyStarts[i + 1] - keyStarts[i]);
    }
    return size * heads;
  }

  private void forEach(Work work) {
    int at = 0;
    for (int i = 0; i + 1 < queryStarts.length; i++) {
      int queries = queryStarts[i + 1] - queryStarts[i];
      int keys = keyStarts[i + 1] - keyStarts[i];
      for (int head = 0; head < heads; head++) {
        work.on(new Part(queryStarts[i], queries, keyStarts[i], keys, head * headWidth(), at));
        at += queries * keys;
      }
    }
  }

  /** Fills {@code shares} (one column) and {@code context}. */
  void forward(Matrix query, Matrix key, Matrix value, Matrix shares, Matrix context) {
    shares.resize(probabilities());
    forEach(part -> {
      FloatBuffer block = shares.from(part.at, 0);
      Product.of(part.queries, part.keys, headWidth())
          .withTransposedB()
          .times(scale())
          .compute(
              at(query, part.query, part), width, at(key, part.key, part), width, block, part.keys);
      softmax(block, part);
      Product.of(part.queries, headWidth(), part.keys)
          .compute(
              block,
              part.keys,
              at(value, part.key, part),
              width,
              at(context, part.query, part),
              width);
    });
  }

  private static void softmax(FloatBuffer block, Part part) {
    float[] row = new float[part.size()];
    block.get(0, row);
    for (int i = 0; i < part.queries; i++) {
      Curves.softmax(row, i * part.keys, part.keys);
    }
    block.put(0, row);
  }

  /** From the gradient of the context to those of query, key and value. */
  void backward(Inputs in, Matrix shares, Matrix context, Inputs gradients) {
    Matrix slopes = new Matrix(1).resize(largest());
    forEach(part -> {
      FloatBuffer slope = slopes.all();
      FloatBuffer block = shares.from(part.at, 0);
      FloatBuffer out = at(context, part.query, part);
      Product.of(part.keys, headWidth(), part.queries)
          .withTransposedA()
          .compute(block, part.keys, out, width, at(gradients.value, part.key, part), width);
      Product.of(part.queries, part.keys, headWidth())
          .withTransposedB()
          .compute(out, width, at(in.value, part.key, part), width, slope, part.keys);
      throughSoftmax(slope, block, part);
      Product.of(part.queries, headWidth(), part.keys)
          .times(scale())
          .compute(
              slope,
              part.keys,
              at(in.key, part.key, part),
              width,
              at(gradients.query, part.query, part),
              width);
      Product.of(part.keys, headWidth(), part.queries)
          .withTransposedA()
          .times(scale())
          .compute(
              slope,
              part.keys,
              at(in.query, part.query, part),
              width,
              at(gradients.key, part.key, part),
              width);
    });
  }

  /** What attention reads, or its gradients. */
  record Inputs(Matrix query, Matrix key, Matrix value) {}

  private int largest() {
    int[] largest = {0};
    forEach(part -> largest[0] = Math.max(largest[0], part.size()));
    return largest[0];
  }

  private static void throughSoftmax(FloatBuffer slope, FloatBuffer block, Part part) {
    float[] gradient = new float[part.size()];
    float[] share = new float[part.size()];
    slope.get(0, gradient);
    block.get(0, share);
    for (int start = 0; start < gradient.length; start += part.keys) {
      float dot = 0;
      for (int i = start; i < start + part.keys; i++) {
        dot += gradient[i] * share[i];
      }
      for (int i = start; i < start + part.keys; i++) {
        gradient[i] = share[i] * (gradient[i] - dot);
      }
    }
    slope.put(0, gradient);
  }

  private static FloatBuffer at(Matrix matrix, int row, Part part) {
    return matrix.from(row, part.column);
  }
}
