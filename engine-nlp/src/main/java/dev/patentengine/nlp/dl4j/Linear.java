package dev.patentengine.nlp.dl4j;

import java.nio.FloatBuffer;

/**
 * A linear layer {@code y = x·(W + scale·(B·A)ᵀ) + b} with frozen W [in, out] and b, whose low-rank
 * factors A [rank, in] and B [out, rank] learn. The sum of the weights is formed once a step by
 * {@link #merge}; between merges safe for concurrent use.
 */
final class Linear {

  private final AdapterLayout.Slot slot;
  private final int rank;
  private final float[] bias;
  private final Matrix frozen;
  private final Matrix merged;
  private FloatBuffer adapter = Matrix.allocate(0);
  private float scale;

  Linear(AdapterLayout layout, int index, float[] weight, float[] bias) {
    this.slot = layout.slots().get(index);
    this.rank = layout.rank();
    this.bias = bias;
    this.frozen = Matrix.of(slot.out(), weight);
    this.merged = Matrix.of(slot.out(), weight);
  }

  int out() {
    return slot.out();
  }

  /** Takes new factors, from all values of an adapter. */
  void merge(FloatBuffer values, float newScale) {
    adapter = values;
    scale = newScale;
    merged.all().put(frozen.all());
    Product.of(slot.in(), slot.out(), rank)
        .withTransposedA()
        .withTransposedB()
        .times(scale)
        .added()
        .compute(a(values), slot.in(), b(values), rank, merged.all(), slot.out());
  }

  private FloatBuffer a(FloatBuffer values) {
    return values.slice(slot.a(), rank * slot.in());
  }

  private FloatBuffer b(FloatBuffer values) {
    return values.slice(slot.b(), slot.out() * rank);
  }

  void forward(Matrix x, Matrix y) {
    y.resize(x.rows());
    for (int i = 0; i < x.rows(); i++) {
      y.write(i, bias);
    }
    Product.of(x.rows(), slot.out(), slot.in())
        .added()
        .compute(x.all(), slot.in(), merged.all(), slot.out(), y.all(), slot.out());
  }

  /** The gradient of x from that of y. */
  void backward(Matrix gradientOfY, Matrix gradientOfX) {
    product(gradientOfY, gradientOfX.resize(gradientOfY.rows()), false);
  }

  /** The same, added to what is in {@code gradientOfX}. */
  void backwardAdding(Matrix gradientOfY, Matrix gradientOfX) {
    product(gradientOfY, gradientOfX, true);
  }

  private void product(Matrix gradientOfY, Matrix gradientOfX, boolean adding) {
    Product product = Product.of(gradientOfY.rows(), slot.in(), slot.out()).withTransposedB();
    (adding ? product.added() : product)
        .compute(
            gradientOfY.all(), slot.out(), merged.all(), slot.out(), gradientOfX.all(), slot.in());
  }

  /** Writes the gradients of A and B to their places in {@code gradient}. */
  void learn(Matrix x, Matrix gradientOfY, FloatBuffer gradient) {
    Matrix low = new Matrix(rank).resize(x.rows());
    Product.of(x.rows(), rank, slot.in())
        .withTransposedB()
        .compute(x.all(), slot.in(), a(adapter), slot.in(), low.all(), rank);
    Product.of(slot.out(), rank, x.rows())
        .withTransposedA()
        .times(scale)
        .compute(gradientOfY.all(), slot.out(), low.all(), rank, b(gradient), rank);
    Product.of(x.rows(), rank, slot.out())
        .compute(gradientOfY.all(), slot.out(), b(adapter), rank, low.all(), rank);
    Product.of(rank, slot.in(), x.rows())
        .withTransposedA()
        .times(scale)
        .compute(low.all(), rank, x.all(), slot.in(), a(gradient), slot.in());
  }
}
