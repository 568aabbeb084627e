package dev.patentengine.nlp.dl4j;

/**
 * The functions of the network in float arithmetic that the compiler turns into vector
 * instructions; each is within 1e-6 of the exact one.
 */
final class Curves {

  private static final float LOG2_E = 1.44269504f;
  // ln 2 in two parts, the first exact in float with trailing zeros (Cody & Waite 1980)
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;
  private static final float SMALLEST_EXPONENT = -87f;
  private static final float SQRT_HALF = 0.70710678f;
  private static final float DENSITY_AT_0 = 0.39894228f;

  private Curves() {}

  /** e to the power of {@code x}, for x ≤ 0; minimax polynomial of Cephes' expf. */
  static float exp(float x) {
    float bounded = Math.max(x, SMALLEST_EXPONENT);
    int power = (int) (bounded * LOG2_E - 0.5f);
    float r = bounded - power * LN2_HIGH - power * LN2_LOW;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    return (p * r * r + r + 1) * Float.intBitsToFloat((power + 127) << 23);
  }

  /** The error function, as a rational function on [-4, 4] (Eigen's generic_fast_erf_float). */
  static float erf(float value) {
    float x = Math.clamp(value, -4f, 4f);
    float s = x * x;
    float p = -2.72614225801306e-10f;
    p = p * s + 2.77068142495902e-08f;
    p = p * s + -2.10102402082508e-06f;
    p = p * s + -5.69250639462346e-05f;
    p = p * s + -7.34990630326855e-04f;
    p = p * s + -2.95459980854025e-03f;
    p = p * s + -1.60960333262415e-02f;
    float q = -1.45660718464996e-05f;
    q = q * s + -2.13374055278905e-04f;
    q = q * s + -1.68282697438203e-03f;
    q = q * s + -7.37332916720468e-03f;
    q = q * s + -1.42647390514189e-02f;
    return x * p / q;
  }

  /** Replaces each x by GELU(x) = x·Φ(x) and gives the slope Φ(x) + x·φ(x) there. */
  static void gelu(float[] values, float[] slopes) {
    for (int i = 0; i < values.length; i++) {
      float x = values[i];
      float below = 0.5f + 0.5f * erf(x * SQRT_HALF);
      slopes[i] = below + x * DENSITY_AT_0 * exp(-0.5f * x * x);
      values[i] = x * below;
    }
  }

  /** Replaces {@code length} values from {@code start} on by their softmax. */
  static void softmax(float[] values, int start, int length) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = start; i < start + length; i++) {
      most = Math.max(most, values[i]);
    }
    float sum = 0;
    for (int i = start; i < start + length; i++) {
      values[i] = exp(values[i] - most);
      sum += values[i];
    }
    float share = 1 / sum;
    for (int i = start; i < start + length; i++) {
      values[i] *= share;
    }
  }
}
