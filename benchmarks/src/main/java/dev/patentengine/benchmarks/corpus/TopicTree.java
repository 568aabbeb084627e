package dev.patentengine.benchmarks.corpus;

import java.util.SplittableRandom;

/**
 * Where each patent belongs: in one of 16 fields, in it to one of 8 subjects, and so on five levels
 * down, at each to an early branch more often than to a late one. Patents that share a node share
 * its part of the variance. Immutable.
 */
final class TopicTree {

  /** Nodes of a level under each node above it. */
  private static final int[] BRANCHES = {16, 8, 8, 8, 8};

  /** Part of the variance that the node of each level explains; the rest is the patent's own. */
  private static final float[] SHARES = {.20f, .20f, .12f, .10f, .08f};

  /** Branch i of b is drawn with probability ((i+1)/b)^(1/1.4) - (i/b)^(1/1.4). */
  private static final double SKEW = 1.4;

  static final float OWN_SHARE = 1 - sum(SHARES);

  private final long seed;

  TopicTree(long seed) {
    this.seed = seed;
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  /** Adds to {@code sum} the parts that the nodes above {@code matter} give. */
  void add(long matter, float[] sum) {
    SplittableRandom path = Noise.random(seed, matter);
    long node = 1;
    for (int level = 0; level < BRANCHES.length; level++) {
      int branch = (int) (BRANCHES[level] * StrictMath.pow(path.nextDouble(), SKEW));
      node = node * BRANCHES[level] + branch;
      Noise.add(Noise.random(seed + level + 1, node), (float) Math.sqrt(SHARES[level]), sum);
    }
  }
}
