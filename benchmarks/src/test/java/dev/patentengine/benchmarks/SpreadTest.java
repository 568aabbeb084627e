package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  /** Student's t for two degrees of freedom at .995 is 9.925; the mean's deviation is 1/√3. */
  @Test
  void isStudentsInterval() {
    Spread spread = Spread.of(List.of(1.0, 2.0, 3.0));
    assertThat(spread.mean()).isEqualTo(2);
    assertThat(spread.error().orElseThrow()).isCloseTo(9.9248 / Math.sqrt(3), within(1e-3));
  }

  @Test
  void oneRepetitionSaysNothingOfItsError() {
    assertThat(Spread.of(List.of(5.0)).error()).isEmpty();
  }

  @Test
  void nothingHasNoMean() {
    assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
