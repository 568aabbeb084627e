package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static Forecast yes(double confidence) {
    return new Forecast(confidence, true);
  }

  private static Forecast no(double confidence) {
    return new Forecast(confidence, false);
  }

  @Test
  void microPoolsDecisionsAndMacroAveragesLabels() {
    List<Set<String>> gold = List.of(Set.of("新材料", "新能源"), Set.of("新材料"), Set.of("生物"), Set.of());
    List<Set<String>> answers =
        List.of(Set.of("新材料"), Set.of("新材料", "生物"), Set.of("新能源"), Set.of());
    MultiLabelScore score = MultiLabelScore.of(gold, answers);
    // 新材料 2 right; 新能源 1 wrong 1 missed; 生物 1 wrong 1 missed
    assertThat(score.micro()).isEqualTo(new BinaryScore(2, 2, 2));
    assertThat(score.micro().f1()).isEqualTo(.5, EXACT);
    assertThat(score.macroF1()).isEqualTo(1 / 3.0, EXACT);
    assertThat(score.exactMatch()).isEqualTo(.25, EXACT);
    assertThat(score.byLabel()).hasSize(3).containsEntry("新材料", new BinaryScore(2, 0, 0));
  }

  @Test
  void accuracyAtKLooksAtTheFirstK() {
    List<Set<String>> gold = List.of(Set.of("a"), Set.of("b", "c"), Set.of("d"));
    List<List<String>> ranked = List.of(List.of("a", "b"), List.of("x", "c"), List.of());
    assertThat(MultiLabelScore.accuracyAt(1, gold, ranked)).isEqualTo(1 / 3.0, EXACT);
    assertThat(MultiLabelScore.accuracyAt(2, gold, ranked)).isEqualTo(2 / 3.0, EXACT);
    assertThat(MultiLabelScore.accuracyAt(1, List.of(), List.of())).isZero();
    assertThatThrownBy(() -> MultiLabelScore.accuracyAt(0, gold, ranked))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MultiLabelScore.of(gold, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneClassHasPrecisionRecallAndF1() {
    BinaryScore score =
        BinaryScore.of(
            "reject",
            List.of("reject", "reject", "accept", "revise"),
            List.of("reject", "accept", "reject", "revise"));
    assertThat(score).isEqualTo(new BinaryScore(1, 1, 1));
    assertThat(score.precision()).isEqualTo(.5);
    assertThat(score.recall()).isEqualTo(.5);
    assertThat(new BinaryScore(0, 0, 0).f1()).isZero();
    assertThat(new BinaryScore(3, 1, 0).f1()).isEqualTo(6 / 7.0, EXACT);
  }

  @Test
  void calibrationErrorIsTheWeighedGap() {
    // bin (.8, .9]: .85 and .9, one right: gap .375; bin (.1, .2]: .2, not: gap .2
    Calibration calibration = Calibration.of(List.of(yes(.85), no(.9), no(.2)), 10);
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(8).count()).isEqualTo(2);
    assertThat(calibration.bins().get(1).count()).isEqualTo(1);
    assertThat(calibration.expectedError()).isEqualTo((2 * .375 + .2) / 3, EXACT);
    assertThat(Calibration.of(List.of(no(0), yes(1)), 15).expectedError()).isZero();
    assertThat(Calibration.of(List.of(), 10).expectedError()).isZero();
    assertThatThrownBy(() -> Calibration.of(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> yes(1.01)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> yes(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void brierIsTheMeanSquaredError() {
    assertThat(Calibration.brier(List.of(yes(.8), no(.4)))).isEqualTo((.04 + .16) / 2, EXACT);
    assertThat(
            Calibration.brier(
                List.of(Map.of("a", .7, "b", .3), Map.of("a", 1.0)), List.of("a", "b")))
        .isEqualTo((.09 + .09 + 1 + 1) / 2, EXACT);
    assertThat(Calibration.brier(List.of())).isZero();
  }

  @Test
  void aucCountsTiesHalf() {
    assertThat(Calibration.auc(List.of(yes(.9), yes(.8), no(.3)))).isEqualTo(1);
    assertThat(Calibration.auc(List.of(yes(.1), no(.3)))).isZero();
    assertThat(Calibration.auc(List.of(yes(.5), no(.5)))).isEqualTo(.5);
    // pairs: .8>.5, .8>.2, .5=.5, .5>.2
    assertThat(Calibration.auc(List.of(yes(.8), yes(.5), no(.5), no(.2)))).isEqualTo(3.5 / 4);
    assertThatThrownBy(() -> Calibration.auc(List.of(yes(.5))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aucAgreesWithAllPairs(long seed) {
    Random random = new Random(seed);
    List<Forecast> forecasts = new ArrayList<>(List.of(yes(.5), no(.5)));
    for (int i = 0; i < 60; i++) {
      forecasts.add(new Forecast(random.nextInt(11) / 10.0, random.nextInt(3) == 0));
    }
    double wins = 0;
    int pairs = 0;
    for (Forecast a : forecasts) {
      for (Forecast b : forecasts) {
        if (a.correct() && !b.correct()) {
          pairs++;
          wins += a.confidence() > b.confidence() ? 1 : a.confidence() == b.confidence() ? .5 : 0;
        }
      }
    }
    assertThat(Calibration.auc(forecasts)).as("seed %d", seed).isEqualTo(wins / pairs, EXACT);
  }

  @Test
  void kappaIsAgreementBeyondChance() {
    // observed .7, expected .5·.6 + .5·.4 = .5
    List<String> first = List.of("是", "是", "是", "是", "是", "否", "否", "否", "否", "否");
    List<String> second = List.of("是", "是", "是", "是", "否", "是", "是", "否", "否", "否");
    Agreement agreement = Agreement.of(first, second);
    assertThat(agreement.observed()).isEqualTo(.7, EXACT);
    assertThat(agreement.kappa()).isEqualTo(.4, EXACT);
    assertThat(Agreement.of(first, first).kappa()).isEqualTo(1, EXACT);
    assertThat(Agreement.of(List.of("a"), List.of("a")).kappa()).isEqualTo(1);
    assertThat(Agreement.of(List.of("a", "b"), List.of("b", "a")).kappa()).isEqualTo(-1, EXACT);
    assertThatThrownBy(() -> Agreement.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void slicesAverageWhatBelongsTogether() {
    List<Slice> slices =
        Slice.of(Map.of("长1", .5, "长2", 1.0, "短1", .2), item -> item.substring(0, 1));
    assertThat(slices).containsExactly(new Slice("短", 1, .2), new Slice("长", 2, .75));
    assertThat(Slice.of(Map.of(), item -> item)).isEmpty();
  }
}
