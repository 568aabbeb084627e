package dev.patentengine.nlp.dl4j;

/**
 * InfoNCE (van den Oord et al. 2018): each demand of a batch must find its document among all of
 * the batch. The loss is the mean over the demands of {@code -log softmax(cosine / temperature)} at
 * the right document; pairs that may be right as well are left out. Immutable.
 *
 * @param temperature by which cosines are divided
 * @param allowed per demand and document, whether the document counts against it or is its own
 * @param own per demand, its document
 */
record ContrastiveLoss(double temperature, boolean[][] allowed, int[] own)
    implements EncoderRun.Loss {

  /**
   * {@inheritDoc}
   *
   * @param firsts the demands, then the documents
   */
  @Override
  public double gradient(float[][] firsts) {
    int demands = own.length;
    double[] norms = new double[firsts.length];
    for (int i = 0; i < firsts.length; i++) {
      norms[i] = normalize(firsts[i]);
    }
    float[][] slopes = new float[firsts.length][firsts[0].length];
    double loss = 0;
    for (int demand = 0; demand < demands; demand++) {
      loss += gradient(firsts, demand, slopes) / demands;
    }
    for (int i = 0; i < firsts.length; i++) {
      throughNorm(firsts[i], norms[i], slopes[i]);
    }
    return loss;
  }

  private double gradient(float[][] units, int demand, float[][] slopes) {
    int demands = own.length;
    double[] shares = new double[units.length - demands];
    double sum = 0;
    for (int document = 0; document < shares.length; document++) {
      if (allowed[demand][document]) {
        // cosines are at most 1: no overflow without subtracting the largest
        double cosine = dot(units[demand], units[demands + document]);
        shares[document] = Math.exp((cosine - 1) / temperature);
        sum += shares[document];
      }
    }
    double right = shares[own[demand]] / sum;
    for (int document = 0; document < shares.length; document++) {
      double pull = shares[document] / sum - (document == own[demand] ? 1 : 0);
      float factor = (float) (pull / temperature / demands);
      add(slopes[demand], factor, units[demands + document]);
      add(slopes[demands + document], factor, units[demand]);
    }
    return -Math.log(right);
  }

  private static void add(float[] sum, float factor, float[] vector) {
    if (factor != 0) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += factor * vector[k];
      }
    }
  }

  /** The gradient of a vector from that of its direction. */
  private static void throughNorm(float[] unit, double norm, float[] slope) {
    double along = dot(unit, slope);
    for (int k = 0; k < unit.length; k++) {
      unit[k] = (float) ((slope[k] - along * unit[k]) / norm);
    }
  }

  /** Scales to length 1 and gives the length before. */
  static double normalize(float[] vector) {
    double norm = Math.sqrt(dot(vector, vector));
    for (int k = 0; k < vector.length; k++) {
      vector[k] = (float) (vector[k] / norm);
    }
    return norm;
  }

  static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += (double) a[k] * b[k];
    }
    return sum;
  }
}
