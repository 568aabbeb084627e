package dev.patentengine.nlp.dl4j;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019, arXiv:1711.05101), its rate warmed
 * up over the first tenth of the steps and then falling to zero in a straight line, gradients
 * bounded to length 1. One thread.
 */
final class AdamW {

  private static final double BETA_1 = 0.9;
  private static final double BETA_2 = 0.999;
  private static final double EPSILON = 1e-8;
  private static final double LONGEST_GRADIENT = 1;
  private static final double WARM_UP = 0.1;

  private final double highestRate;
  private final double decay;
  private final int steps;
  final float[] first;
  final float[] second;

  AdamW(double highestRate, double decay, int steps, int size) {
    this.highestRate = highestRate;
    this.decay = decay;
    this.steps = steps;
    this.first = new float[size];
    this.second = new float[size];
  }

  /** The rate of step 0, 1, … */
  double rate(int step) {
    int warmUp = Math.max(1, (int) (steps * WARM_UP));
    double share =
        step < warmUp
            ? (step + 1.0) / warmUp
            : (steps - step) / (double) Math.max(1, steps - warmUp);
    return highestRate * Math.max(0, share);
  }

  /** Changes {@code values} against {@code gradient}, which is scaled in place. */
  void step(int step, float[] values, float[] gradient) {
    double norm = Math.sqrt(ContrastiveLoss.dot(gradient, gradient));
    if (!Double.isFinite(norm)) {
      throw new TuningException("the gradient of step " + step + " is " + norm);
    }
    double bound = Math.min(1, LONGEST_GRADIENT / (norm + 1e-6));
    double rate = rate(step);
    double correction1 = 1 - Math.pow(BETA_1, step + 1);
    double correction2 = 1 - Math.pow(BETA_2, step + 1);
    for (int i = 0; i < values.length; i++) {
      double slope = gradient[i] * bound;
      first[i] = (float) (BETA_1 * first[i] + (1 - BETA_1) * slope);
      second[i] = (float) (BETA_2 * second[i] + (1 - BETA_2) * slope * slope);
      double size = Math.sqrt(second[i] / correction2) + EPSILON;
      values[i] -= (float) (rate * (first[i] / correction1 / size + decay * values[i]));
    }
  }
}
