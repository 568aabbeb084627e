package dev.patentengine.datasets.generate;

import java.util.SplittableRandom;

/**
 * Random numbers that depend on nothing but their keys. For one thread. Logarithms and powers are
 * those of {@link StrictMath}, the same on every machine.
 */
final class Draws {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Draws(SplittableRandom random) {
    this.random = random;
  }

  /** The draws of a seed and what they are for. */
  static Draws of(long seed, Purpose purpose, long first, long second) {
    long key = mix(seed + GOLDEN * purpose.salt);
    key = mix(key ^ first);
    return new Draws(new SplittableRandom(mix(key + GOLDEN ^ second)));
  }

  static Draws of(long seed, Purpose purpose, long first) {
    return of(seed, purpose, first, 0);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
  private static long mix(long bits) {
    long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** What draws are for: each purpose has its own. */
  enum Purpose {
    RECORD(1),
    TWIN(2),
    TEXT(3),
    CITATION(4),
    HISTORY(5),
    APPLICANT(6),
    INVENTOR(7),
    WORD(8);

    private final long salt;

    Purpose(long salt) {
      this.salt = salt;
    }
  }

  /** In [0, 1). */
  double unit() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** From 0, below {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  long below(long bound) {
    return random.nextLong(bound);
  }

  /** From {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** Normal, by Box and Muller (1958). */
  double normal(double mean, double deviation) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return mean + deviation * radius * StrictMath.cos(2 * Math.PI * unit());
  }

  int exponential(double mean) {
    return (int) (-mean * StrictMath.log(1 - unit()));
  }
}
