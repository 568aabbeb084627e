package dev.patentengine.nlp.dl4j;

/**
 * Layer normalisation with frozen gain and bias: each row minus its mean, over its standard
 * deviation, times gain plus bias. Immutable, safe for concurrent use.
 */
final class LayerNorm {

  /** Of BERT's configuration. */
  private static final double EPSILON = 1e-12;

  private final float[] gain;
  private final float[] bias;

  LayerNorm(float[] gain, float[] bias) {
    this.gain = gain;
    this.bias = bias;
  }

  /** One row: {@code row} becomes the normalised values, {@code out} those with gain and bias. */
  float forward(float[] row, float[] out) {
    double sum = 0;
    for (float value : row) {
      sum += value;
    }
    float mean = (float) (sum / row.length);
    double square = 0;
    for (int i = 0; i < row.length; i++) {
      float centred = row[i] - mean;
      row[i] = centred;
      square += centred * centred;
    }
    float inverse = (float) (1 / Math.sqrt(square / row.length + EPSILON));
    for (int i = 0; i < row.length; i++) {
      float normal = row[i] * inverse;
      row[i] = normal;
      out[i] = normal * gain[i] + bias[i];
    }
    return inverse;
  }

  /**
   * All rows of {@code in + residual}.
   *
   * @param in becomes the normalised values
   * @param inverses becomes one over the standard deviation per row
   */
  void forward(Matrix in, Matrix residual, float[] inverses, Matrix out) {
    float[] row = new float[gain.length];
    float[] other = new float[gain.length];
    for (int i = 0; i < in.rows(); i++) {
      in.read(i, row);
      residual.read(i, other);
      for (int k = 0; k < row.length; k++) {
        row[k] += other[k];
      }
      inverses[i] = forward(row, other);
      in.write(i, row);
      out.write(i, other);
    }
  }

  /** Replaces the gradient of what came out by that of what went in. */
  void backward(Matrix gradient, Matrix normal, float[] inverses) {
    float[] slope = new float[gain.length];
    float[] values = new float[gain.length];
    for (int i = 0; i < gradient.rows(); i++) {
      gradient.read(i, slope);
      normal.read(i, values);
      backward(slope, values, inverses[i]);
      gradient.write(i, slope);
    }
  }

  private void backward(float[] slope, float[] normal, float inverse) {
    double sum = 0;
    double product = 0;
    for (int k = 0; k < slope.length; k++) {
      float scaled = slope[k] * gain[k];
      slope[k] = scaled;
      sum += scaled;
      product += scaled * normal[k];
    }
    float mean = (float) (sum / slope.length);
    float along = (float) (product / slope.length);
    for (int k = 0; k < slope.length; k++) {
      slope[k] = inverse * (slope[k] - mean - normal[k] * along);
    }
  }
}
