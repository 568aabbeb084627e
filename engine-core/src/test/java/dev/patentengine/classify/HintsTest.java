package dev.patentengine.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HintsTest {

  private static final List<String> ANSWERS = List.of("1.2", "4.3", "none");
  private static final SectionTable TABLE = SectionTable.of(List.of("1.2\tCI", "4.3\tACM"));
  private static final float[] EVEN = {0.4f, 0.4f, 0.2f};

  @Test
  void aFarmMakesChipsLessLikely() {
    Hints farm = new Hints(Optional.of("a"), Set.of());
    float[] shares = TABLE.weighed(ANSWERS, EVEN, farm);
    assertThat(shares[1]).isGreaterThan(0.5f).isGreaterThan(shares[0]);
    assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1f, within(1e-6f));
  }

  @Test
  void theFirmsOwnGroupCountsMoreThanItsIndustry() {
    float[] industry = TABLE.weighed(ANSWERS, EVEN, new Hints(Optional.empty(), Set.of("1")));
    float[] group = TABLE.weighed(ANSWERS, EVEN, new Hints(Optional.empty(), Set.of("1.2")));
    assertThat(industry[0]).isGreaterThan(EVEN[0]);
    assertThat(group[0]).isGreaterThan(industry[0]);
  }

  @Test
  void nothingKnownChangesNothing() {
    assertThat(TABLE.weighed(ANSWERS, EVEN, Hints.NONE)).containsExactly(EVEN, within(1e-6f));
  }

  @Test
  void badHintsAreNamed() {
    assertThatThrownBy(() -> new Hints(Optional.of("制造"), Set.of())).hasMessageContaining("制造");
    assertThatThrownBy(() -> new Hints(Optional.empty(), Set.of("12"))).hasMessageContaining("12");
  }
}
