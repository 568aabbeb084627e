package dev.patentengine.nlp.dl4j;

/**
 * A network with one hidden layer of rectified units from a sentence vector to a distribution over
 * classes, trained by {@link DenseHeadTrainer}; its answers need no native library. Immutable, safe
 * for concurrent use.
 *
 * @param hidden from the vector to the hidden units
 * @param output from them to the classes
 */
public record DenseHead(DenseLayer hidden, DenseLayer output) {

  public DenseHead {
    if (output.inputs() != hidden.bias().length) {
      throw new IllegalArgumentException(
          hidden.bias().length + " hidden units before a layer of " + output.inputs());
    }
  }

  /** The probability of each class. */
  public float[] probabilities(float[] vector) {
    float[] units = hidden.apply(vector);
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.max(0, units[i]);
    }
    float[] shares = output.apply(units);
    float most = Float.NEGATIVE_INFINITY;
    for (float logit : shares) {
      most = Math.max(most, logit);
    }
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = (float) Math.exp(shares[k] - most);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= (float) sum;
    }
    return shares;
  }
}
