package dev.patentengine.evaluate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The paired randomisation test (Fisher; Smucker, Allan and Carterette, CIKM 2007): if two systems
 * are alike, the sign of each item's difference is a coin. Two-sided, on the mean difference. The
 * same seed gives the same p. Immutable, safe for concurrent use.
 *
 * @param permutations how many random signings, at least 100
 * @param seed of the signings
 */
public record PairedRandomisation(int permutations, long seed) {

  /** Differences that are equal up to rounding count as equal. */
  private static final double ROUNDING = 1e-12;

  public PairedRandomisation {
    if (permutations < 100) {
      throw new IllegalArgumentException("at least 100 permutations, not " + permutations);
    }
  }

  /** 100,000 permutations. */
  public static PairedRandomisation standard() {
    return new PairedRandomisation(100_000, 20_190_709L);
  }

  /**
   * The probability of a mean difference at least as far from 0 under chance alone; (b + 1) / (m +
   * 1) with b of m signings as extreme, so never 0 (Phipson and Smyth 2010). 1 without differences.
   *
   * @param differences one per item
   */
  public double p(List<Double> differences) {
    double[] items = differences.stream().mapToDouble(Double::doubleValue).toArray();
    double observed = 0;
    double scale = 0;
    for (double item : items) {
      observed += item;
      scale += Math.abs(item);
    }
    double bound = Math.abs(observed) - ROUNDING * scale;
    SplittableRandom random = new SplittableRandom(seed);
    int extreme = 0;
    for (int round = 0; round < permutations; round++) {
      extreme += Math.abs(signed(items, random)) >= bound ? 1 : 0;
    }
    return (extreme + 1.0) / (permutations + 1.0);
  }

  private static double signed(double[] items, SplittableRandom random) {
    double sum = 0;
    long coins = 0;
    for (int i = 0; i < items.length; i++) {
      if (i % Long.SIZE == 0) {
        coins = random.nextLong();
      }
      sum += (coins & 1) == 0 ? items[i] : -items[i];
      coins >>>= 1;
    }
    return sum;
  }
}
