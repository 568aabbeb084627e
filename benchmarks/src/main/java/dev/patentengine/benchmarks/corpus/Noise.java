package dev.patentengine.benchmarks.corpus;

import java.util.SplittableRandom;

/** Random numbers that depend on nothing but their keys. */
final class Noise {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Noise() {}

  static SplittableRandom random(long seed, long key) {
    long z = (seed + 1) * GOLDEN ^ (key + 1) * 0xD1B54A32D192ED03L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return new SplittableRandom(z ^ z >>> 31);
  }

  /**
   * Adds independent numbers of mean 0 and this deviation. The set bits of 64 are all but normally
   * distributed with variance 16, and a rotation of 512 dimensions makes them more so.
   */
  static void add(SplittableRandom random, float deviation, float[] sum) {
    float unit = deviation / 4;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (Long.bitCount(random.nextLong()) - 32) * unit;
    }
  }
}
