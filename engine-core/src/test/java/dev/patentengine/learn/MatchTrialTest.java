package dev.patentengine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.evaluate.Calibration;
import dev.patentengine.evaluate.Forecast;
import dev.patentengine.learn.MatchLesson.Found;
import dev.patentengine.learn.MatchLesson.Judged;
import dev.patentengine.match.Candidate.Part;
import dev.patentengine.match.MatchModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchTrialTest {

  /** Demands whose right patent is nearest in meaning, or nowhere special. */
  private static List<Found> lists(boolean told) {
    Random random = new Random(7);
    List<Found> lists = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int answer = random.nextInt(10);
      List<Map<Part, Double>> candidates = new ArrayList<>();
      for (int place = 0; place < 10; place++) {
        double meaning = random.nextDouble() / 2 + (told && place == answer ? 0.5 : 0);
        candidates.add(
            Map.of(
                Part.MEANING, meaning,
                Part.WORDS, random.nextDouble(),
                Part.CHARACTERS, random.nextDouble()));
      }
      lists.add(new Found("d" + i, candidates, answer));
    }
    return lists;
  }

  private static double mean(Map<String, Double> values) {
    return values.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  @Test
  void learnsWhatTellsTheRightOneOfDemandsItHasNotSeen() {
    MatchTrial trial = MatchTrial.of(lists(true), 5);
    assertThat(trial.learnt()).hasSize(40).containsOnlyKeys(trial.before().keySet());
    assertThat(mean(trial.learnt())).isGreaterThan(0.9);
    assertThat(mean(trial.before())).isLessThan(0.5);
  }

  @Test
  void learnsNothingWhereNothingTells() {
    MatchTrial trial = MatchTrial.of(lists(false), 5);
    assertThat(mean(trial.learnt())).isLessThan(0.5);
  }

  @Test
  void scoresAreProbabilitiesOfBeingRight() {
    List<Found> lists = lists(true);
    MatchModel model = MatchLesson.learn(lists, List.of());
    double expected = 0;
    for (Found list : lists) {
      for (Map<Part, Double> features : list.candidates()) {
        expected += 1 / (1 + Math.exp(-model.logOdds(features)));
      }
    }
    // one of ten is right
    assertThat(expected).isBetween(38.0, 42.0);
  }

  @Test
  void calibratingKeepsTheOrderAndMendsTheScores() {
    MatchModel modest = MatchLesson.learn(lists(true), List.of());
    List<List<Judged>> byDemand = new ArrayList<>();
    for (Found list : lists(true)) {
      List<Judged> judged = new ArrayList<>();
      for (int i = 0; i < list.candidates().size(); i++) {
        // the right one and its neighbours are worth showing
        judged.add(new Judged(list.candidates().get(i), Math.abs(i - list.answer()) <= 1));
      }
      byDemand.add(judged);
    }
    MatchModel mended =
        MatchLesson.calibrated(modest, byDemand.stream().flatMap(List::stream).toList());
    Part[] parts = {Part.MEANING, Part.WORDS};
    assertThat(mended.weights().get(parts[0]) / mended.weights().get(parts[1]))
        .isCloseTo(modest.weights().get(parts[0]) / modest.weights().get(parts[1]), within(1e-6));
    CalibrationTrial trial = CalibrationTrial.of(modest, byDemand, 5);
    assertThat(trial.forecasts()).hasSize(400);
    assertThat(error(trial.forecasts())).isLessThan(error(forecasts(modest, byDemand)) / 2);
  }

  private static List<Forecast> forecasts(MatchModel model, List<List<Judged>> byDemand) {
    return byDemand.stream()
        .flatMap(List::stream)
        .map(match ->
            new Forecast(
                1 / (1 + Math.exp(-model.logOdds(match.features()))), match.worthShowing()))
        .toList();
  }

  private static double error(List<Forecast> forecasts) {
    return Calibration.of(forecasts, 5).expectedError();
  }

  @Test
  void needsBothKindsOfJudgements() {
    Judged right = new Judged(Map.of(Part.MEANING, 1.0), true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MatchLesson.learn(lists(true), List.of(right)));
    assertThatIllegalArgumentException().isThrownBy(() -> MatchLesson.learn(List.of(), List.of()));
  }
}
