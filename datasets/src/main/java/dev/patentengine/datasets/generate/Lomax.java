package dev.patentengine.datasets.generate;

/**
 * A heavy-tailed law over ranks 0, 1, 2 … without end: P(rank ≥ r) = (1 + r/scale)^−shape (Lomax
 * 1954, the continuous form of Zipf–Mandelbrot). The number of distinct ranks among n draws grows
 * like n^(1/(1 + shape)), Heaps' law. Immutable.
 *
 * @param shape above 0, small is heavy
 * @param scale above 0, where the power law begins
 */
record Lomax(double shape, double scale) {

  /** Ranks above are as good as new. */
  private static final double LAST = 1e15;

  long rank(Draws draws) {
    double tail = 1 - draws.unit();
    return (long) Math.min(LAST, scale * (StrictMath.pow(tail, -1 / shape) - 1));
  }
}
