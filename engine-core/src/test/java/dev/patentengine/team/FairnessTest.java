package dev.patentengine.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessTest {

  /** People 0..9 in order of score; 6 and 9 are new, 9 is weak. */
  private static List<Integer> order(double share) {
    return new FairOrder(share)
        .order(
            List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
            person -> person == 6 || person == 9,
            person -> person == 9 ? 0.01 : 1 - person / 20.0);
  }

  @Test
  void withoutShareTheOrderStays() {
    assertThat(order(0)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aStrongNewcomerComesForwardAWeakOneDoesNot() {
    List<Integer> order = order(0.4);
    assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(order.indexOf(6)).isEqualTo(2);
    assertThat(order.indexOf(9)).as("has less than half of whom it would pass").isEqualTo(9);
  }

  @Test
  void exposureOfTheProlificIsTheirPartOfTheDiscountedPlaces() {
    Evidence evidence = new Evidence();
    for (int i = 0; i < 10; i++) {
      evidence.patent("P" + i, "滤膜", "江城大学", 2018, "老手");
    }
    evidence.patent("Q", "滤膜", "江城大学", 2018, "新人");
    Exposure exposure =
        Exposure.of(evidence.log.base(), List.of(List.of("老手@江城大学", "新人@江城大学", "谁@无")));
    double second = Math.log(2) / Math.log(3);
    assertThat(exposure.people()).isEqualTo(2);
    assertThat(exposure.topDecile()).isCloseTo(1 / (1 + second), within(1e-9));
    assertThat(exposure.newcomers()).isCloseTo(second / (1 + second), within(1e-9));
    assertThat(Exposure.of(evidence.log.base(), List.of()).topDecile()).isZero();
  }
}
