package dev.patentengine.learn;

import dev.patentengine.evaluate.Forecast;
import dev.patentengine.learn.MatchLesson.Judged;
import dev.patentengine.match.MatchModel;
import java.util.ArrayList;
import java.util.List;

/**
 * How far calibrated scores can be believed: each demand's matches forecast by a curve learnt from
 * other demands (cross-validation). Immutable.
 *
 * @param forecasts one a judged match
 */
public record CalibrationTrial(List<Forecast> forecasts) {

  public CalibrationTrial {
    forecasts = List.copyOf(forecasts);
  }

  /**
   * The judged matches in {@code folds} parts, each forecast by what was learnt from the others.
   *
   * @param byDemand the judged matches of each demand
   * @throws IllegalArgumentException if the judgements of a part's others are of one kind only
   */
  public static CalibrationTrial of(MatchModel model, List<List<Judged>> byDemand, int folds) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Judged> others = new ArrayList<>();
      List<Judged> own = new ArrayList<>();
      for (int i = 0; i < byDemand.size(); i++) {
        (i % folds == fold ? own : others).addAll(byDemand.get(i));
      }
      MatchModel calibrated = MatchLesson.calibrated(model, others);
      for (Judged match : own) {
        double odds = calibrated.logOdds(match.features());
        forecasts.add(new Forecast(1 / (1 + Math.exp(-odds)), match.worthShowing()));
      }
    }
    return new CalibrationTrial(forecasts);
  }

  /** Those with at least this confidence. */
  public List<Forecast> atLeast(double confidence) {
    return forecasts.stream().filter(each -> each.confidence() >= confidence).toList();
  }
}
