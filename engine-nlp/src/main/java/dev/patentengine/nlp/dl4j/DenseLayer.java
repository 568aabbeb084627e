package dev.patentengine.nlp.dl4j;

/**
 * The weights between two layers of a network and the biases of the second, written input by input.
 * The arrays are never changed; safe for concurrent use.
 *
 * @param weights row after row, one row for each input
 * @param bias one for each output
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops
public record DenseLayer(float[] weights, float[] bias) {

  public DenseLayer {
    if (bias.length == 0 || weights.length % bias.length != 0) {
      throw new IllegalArgumentException(
          weights.length + " weights are no whole rows of " + bias.length);
    }
  }

  /** How many inputs it takes. */
  public int inputs() {
    return weights.length / bias.length;
  }

  /** The sums at its outputs. */
  public float[] apply(float[] in) {
    if (in.length != inputs()) {
      throw new IllegalArgumentException(in.length + " inputs for a layer of " + inputs());
    }
    float[] out = bias.clone();
    for (int i = 0; i < in.length; i++) {
      for (int k = 0, at = i * out.length; k < out.length; k++, at++) {
        out[k] += in[i] * weights[at];
      }
    }
    return out;
  }
}
