package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  /** p over all 2^n signings. */
  private static double exactP(List<Double> differences) {
    int n = differences.size();
    double observed = Math.abs(differences.stream().mapToDouble(d -> d).sum());
    int extreme = 0;
    for (int signs = 0; signs < 1 << n; signs++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (signs >> i & 1) == 0 ? differences.get(i) : -differences.get(i);
      }
      extreme += Math.abs(sum) >= observed - 1e-9 ? 1 : 0;
    }
    return (double) extreme / (1 << n);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomSigningsAgreeWithAllSignings(long seed) {
    Random random = new Random(seed);
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < 4 + seed; i++) {
      differences.add(Math.round(random.nextGaussian() * 10 + 4) / 20.0);
    }
    assertThat(new PairedRandomisation(100_000, seed).p(differences))
        .as("seed %d, %s", seed, differences)
        .isEqualTo(exactP(differences), within(.006));
  }

  @Test
  void knownCases() {
    PairedRandomisation test = new PairedRandomisation(50_000, 7);
    // all five the same way: 2 of 32 signings are as extreme
    assertThat(test.p(List.of(.1, .2, .3, .4, .5))).isEqualTo(2 / 32.0, within(.005));
    assertThat(test.p(List.of(0.0, 0.0))).isEqualTo(1);
    assertThat(test.p(List.of())).isEqualTo(1);
    assertThat(test.p(List.of(.3, -.3))).isEqualTo(1);
    // 70 items all one way: more coins than a long holds, p as small as it can be
    assertThat(test.p(java.util.Collections.nCopies(70, .1)))
        .isEqualTo(1 / 50_001.0, within(1e-12));
  }

  @Test
  void theSameSeedGivesTheSameNumbers() {
    List<Double> values = List.of(.1, .5, -.2, .4, .3, .0, .2);
    assertThat(new PairedRandomisation(10_000, 5).p(values))
        .isEqualTo(new PairedRandomisation(10_000, 5).p(values));
    assertThat(new Bootstrap(1000, .9, 5).mean(values))
        .isEqualTo(new Bootstrap(1000, .9, 5).mean(values));
  }

  @Test
  void theBootstrapAgreesWithAllTwentySevenDraws() {
    // sums of three draws from 1, 2, 4: 3 (1 way), 4 (3), … 10 (3), 12 (1); a tail of .1 ends
    // inside
    // the second value from either end
    Interval interval = new Bootstrap(20_000, .8, 3).mean(List.of(1.0, 2.0, 4.0));
    assertThat(interval.low()).isEqualTo(4 / 3.0, within(1e-9));
    assertThat(interval.high()).isEqualTo(10 / 3.0, within(1e-9));
    Interval wide = new Bootstrap(20_000, .95, 3).mean(List.of(1.0, 2.0, 4.0));
    assertThat(wide).isEqualTo(new Interval(1, 4, .95));
    assertThat(wide.contains(2.5)).isTrue();
    assertThat(wide.contains(4.1)).isFalse();
  }

  @Test
  void theIntervalCoversTheTruthAboutAsOftenAsItSays() {
    Random random = new Random(42);
    int covered = 0;
    for (int trial = 0; trial < 300; trial++) {
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        values.add(random.nextGaussian() + 1);
      }
      covered += new Bootstrap(500, .95, trial).mean(values).contains(1) ? 1 : 0;
    }
    assertThat(covered / 300.0).as("seed 42").isBetween(.90, .985);
  }

  @Test
  void comparesItemByItem() {
    Map<String, Double> first = new LinkedHashMap<>(Map.of("需求1", .9, "需求2", .5, "需求3", .2));
    Map<String, Double> second = new LinkedHashMap<>(Map.of("需求1", .4, "需求2", .5, "需求3", .3));
    Comparison comparison = Comparison.of(first, second);
    assertThat(comparison.difference()).isEqualTo(.4 / 3, within(1e-12));
    assertThat(comparison.differences().get("需求1")).isEqualTo(.5, within(1e-12));
    assertThat(comparison.wins()).isEqualTo(1);
    assertThat(comparison.losses()).isEqualTo(1);
    assertThat(comparison.interval().contains(comparison.difference())).isTrue();
    assertThat(comparison.p()).isEqualTo(exactP(List.of(.5, 0.0, -.1)), within(.01));
  }

  @Test
  void refusesOtherItemsAndImpossibleSettings() {
    assertThatThrownBy(() -> Comparison.of(Map.of("a", 1.0), Map.of("b", 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Comparison.of(Map.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bootstrap(10, .95, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bootstrap(1000, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PairedRandomisation(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bootstrap.standard().mean(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
