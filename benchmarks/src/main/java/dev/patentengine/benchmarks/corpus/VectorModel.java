package dev.patentengine.benchmarks.corpus;

import java.util.SplittableRandom;

/**
 * Draws vectors whose neighbourhoods resemble those of real patents.
 *
 * <p>A vector is the real mean plus noise with the real covariance spectrum (participation ratio 59
 * of 512 dimensions), turned by a fixed {@link Rotation} and scaled to length 1. Noise alone has
 * too few near neighbours: among 3,584 real patents the median cosine to the nearest is .69, to the
 * 10th .54 and to the 100th .41, against .50, .44 and .37. So 70 % of the variance comes from a
 * {@link TopicTree} that patents on one subject share, and how far a patent strays from its topic
 * differs from one to the next (log-normal, deviation {@value #STRAY}), as the real spread of these
 * cosines and the real hubness (skewness 1.3 of how often a patent is among the ten nearest of
 * another) ask for. The tree's shares were set by hand until the quartiles of these cosines agreed
 * at 3,584 and at 1,000 patents; a test compares them. Since the tree does not grow with the
 * corpus, a larger one is denser, as a real one is. Twins, with nearly the same text, are .98 apart
 * as real ones are.
 *
 * <p>A demand for a patent shares {@value #AGREEMENT} of its deviation from the mean. Demands as a
 * whole lie aside from patents: the mean of 141 real ones has length .38 and a cosine of .81 to
 * that of patents. So lie these, and among 1,000 patents of which theirs is none, the median cosine
 * to the nearest is .49, to the 10th .39, to the 100th .27 (in reality .52, .39, .26, one in eight
 * finding its own). Not modelled are words: generated texts and vectors know nothing of each other.
 * Immutable, safe for concurrent use.
 */
public final class VectorModel {

  private static final double STRAY = 0.4;
  private static final float TWIN_NOISE = 0.15f;
  private static final float AGREEMENT = 0.68f;

  /** The demands' mean is this much of the patents' ... */
  private static final float DEMAND_MEAN = 0.74f;

  /** ... and this much of one direction of its own. */
  private static final float ASIDE = 0.24f;

  private static final long OWN = 101;
  private static final long TWIN = 102;
  private static final long DEMAND = 103;
  private static final long ROTATION = 104;

  private final long seed;
  private final float[] deviation;
  private final float[] mean;
  private final TopicTree tree;
  private final Rotation rotation;

  /** The vectors of a seed. */
  public VectorModel(long seed) {
    Spectrum spectrum = Spectrum.shipped();
    this.seed = seed;
    this.deviation = spectrum.deviations();
    this.mean = spectrum.means();
    this.tree = new TopicTree(seed);
    this.rotation = new Rotation(spectrum.dimensions(), ROTATION);
  }

  /**
   * The vector of a patent.
   *
   * @param matter number of what it is about; twins share it
   * @param number its own number; that of the first of twins is their matter
   */
  public float[] patent(long matter, long number) {
    float[] noise = noise(matter);
    if (number != matter) {
      Noise.add(Noise.random(seed + TWIN, number), TWIN_NOISE, noise);
    }
    return place(noise, 1);
  }

  /** The vector of demand {@code number}, which was written for what {@code matter} is about. */
  public float[] demand(long matter, long number) {
    float[] noise = noise(matter);
    for (int i = 0; i < noise.length; i++) {
      noise[i] *= AGREEMENT;
    }
    float rest = (float) Math.sqrt(1 - AGREEMENT * AGREEMENT);
    Noise.add(Noise.random(seed + DEMAND, number), rest, noise);
    Noise.add(Noise.random(ROTATION, DEMAND), ASIDE, noise);
    return place(noise, DEMAND_MEAN);
  }

  private float[] noise(long matter) {
    float[] noise = new float[mean.length];
    tree.add(matter, noise);
    SplittableRandom own = Noise.random(seed + OWN, matter);
    double stray = StrictMath.exp(STRAY * (Long.bitCount(own.nextLong()) - 32) / 4.0);
    Noise.add(own, (float) (stray * Math.sqrt(TopicTree.OWN_SHARE)), noise);
    return noise;
  }

  private float[] place(float[] noise, float meanShare) {
    double square = 0;
    for (int i = 0; i < noise.length; i++) {
      noise[i] = meanShare * mean[i] + deviation[i] * noise[i];
      square += (double) noise[i] * noise[i];
    }
    float scale = (float) (1 / Math.sqrt(square));
    for (int i = 0; i < noise.length; i++) {
      noise[i] *= scale;
    }
    rotation.turn(noise);
    return noise;
  }
}
