package dev.patentengine.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.classify.IsotonicCurve.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IsotonicCurveTest {

  @Test
  void neverFallsAndMeetsTheTruth() {
    long seed = 77;
    Random random = new Random(seed);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double score = random.nextDouble();
      outcomes.add(new Outcome(score, random.nextDouble() < score * score));
    }
    IsotonicCurve curve = IsotonicCurve.fit(outcomes);
    double before = 0;
    for (double score = 0; score <= 1; score += .05) {
      assertThat(curve.at(score)).as("seed %d", seed).isGreaterThanOrEqualTo(before);
      assertThat(curve.at(score)).isEqualTo(score * score, Offset.offset(.06));
      before = curve.at(score);
    }
  }

  @Test
  void beyondItsEndsItStaysLevel() {
    IsotonicCurve curve = new IsotonicCurve(List.of(.2, .6), List.of(.1, .9));
    assertThat(curve.at(-1)).isEqualTo(.1);
    assertThat(curve.at(.4)).isEqualTo(.5, Offset.offset(1e-12));
    assertThat(curve.at(2)).isEqualTo(.9);
  }

  @Test
  void oneOutcomeIsACurve() {
    assertThat(IsotonicCurve.fit(List.of(new Outcome(.3, true))).at(.9)).isEqualTo(1);
  }
}
