package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AdamWTest {

  @Test
  void warmsUpAndFallsToNothing() {
    AdamW optimizer = new AdamW(1e-3, 0, 100, 1);
    assertThat(optimizer.rate(0)).isCloseTo(1e-4, within(1e-12));
    assertThat(optimizer.rate(9)).isCloseTo(1e-3, within(1e-12));
    assertThat(optimizer.rate(10)).isCloseTo(1e-3, within(1e-12));
    assertThat(optimizer.rate(55)).isCloseTo(5e-4, within(1e-12));
    assertThat(optimizer.rate(100)).isZero();
  }

  @Test
  void firstStepGoesTheRateAgainstTheSign() {
    AdamW optimizer = new AdamW(1e-3, 0, 1, 2);
    float[] values = {1, 1};
    optimizer.step(0, values, new float[] {0.3f, -0.01f});
    assertThat(values[0]).isCloseTo(1 - 1e-3f, within(1e-6f));
    assertThat(values[1]).isCloseTo(1 + 1e-3f, within(1e-6f));
  }

  @Test
  void decaysWhatHasNoGradient() {
    AdamW optimizer = new AdamW(1e-2, 0.5, 1, 1);
    float[] values = {2};
    optimizer.step(0, values, new float[] {0});
    assertThat(values[0]).isCloseTo(2 - 1e-2f * 0.5f * 2, within(1e-6f));
  }

  @Test
  void boundsLongGradients() {
    AdamW optimizer = new AdamW(1e-3, 0, 1, 2);
    optimizer.step(0, new float[2], new float[] {3000, 4000});
    assertThat(optimizer.first[0]).isCloseTo(0.06f, within(1e-5f));
    assertThat(optimizer.first[1]).isCloseTo(0.08f, within(1e-5f));
  }

  @Test
  void refusesGradientsThatAreNoNumbers() {
    AdamW optimizer = new AdamW(1e-3, 0, 1, 1);
    assertThatThrownBy(() -> optimizer.step(0, new float[1], new float[] {Float.NaN}))
        .isInstanceOf(TuningException.class)
        .hasMessageContaining("NaN");
  }
}
