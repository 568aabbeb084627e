package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CurvesTest {

  @Test
  void exponentialIsExactToFloat() {
    for (float x = 0; x > -80; x -= 0.0137f) {
      assertThat(Curves.exp(x) / Math.exp(x)).isCloseTo(1, within(3e-7));
    }
  }

  @Test
  void exponentialOfMuchLessIsNothing() {
    assertThat(Curves.exp(-1e30f)).isBetween(0f, 1e-37f);
    assertThat(Curves.exp(Float.NEGATIVE_INFINITY)).isBetween(0f, 1e-37f);
  }

  /** Against the series 2/√π Σ (-1)ⁿ x²ⁿ⁺¹ / (n!(2n+1)). */
  @Test
  void errorFunctionAgreesWithItsSeries() {
    for (float x = -3.5f; x < 3.5f; x += 0.0131f) {
      double term = x;
      double sum = x;
      for (int n = 1; n < 200; n++) {
        term *= -(double) x * x / n;
        sum += term / (2 * n + 1);
      }
      assertThat((double) Curves.erf(x)).isCloseTo(2 / Math.sqrt(Math.PI) * sum, within(5e-7));
    }
    assertThat((double) Curves.erf(50)).isCloseTo(1, within(1e-6));
  }

  @Test
  void geluSlopeIsItsDifference() {
    for (float x = -6; x < 6; x += 0.1f) {
      float[] values = {x - 0.01f, x, x + 0.01f};
      float[] slopes = new float[3];
      Curves.gelu(values, slopes);
      assertThat((double) slopes[1]).isCloseTo((values[2] - values[0]) / 0.02, within(1e-4));
    }
  }

  @Test
  void softmaxSharesOutOne() {
    float[] values = {7, 1000, 999, -1000, 7};
    Curves.softmax(values, 1, 3);
    assertThat(values[0]).isEqualTo(7);
    assertThat(values[4]).isEqualTo(7);
    assertThat((double) values[1]).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    assertThat(values[1] + values[2] + values[3]).isCloseTo(1, within(1e-6f));
  }
}
