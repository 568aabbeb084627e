package dev.patentengine.learn;

import dev.patentengine.learn.MatchLesson.Found;
import dev.patentengine.match.MatchModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What learning an order is worth: each demand's reciprocal rank in the order that it was found in,
 * and in the order of a model learnt from other demands (cross-validation). Immutable.
 *
 * @param before demand → 1 / place of the right one as found
 * @param learnt demand → 1 / its place by the model of the other folds
 */
public record MatchTrial(Map<String, Double> before, Map<String, Double> learnt) {

  /** The demands in {@code folds} parts, each ordered by what was learnt from the others. */
  public static MatchTrial of(List<Found> lists, int folds) {
    Map<String, Double> before = new LinkedHashMap<>();
    Map<String, Double> learnt = new LinkedHashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Found> others = new ArrayList<>();
      List<Found> own = new ArrayList<>();
      for (int i = 0; i < lists.size(); i++) {
        (i % folds == fold ? own : others).add(lists.get(i));
      }
      if (own.isEmpty()) {
        continue;
      }
      MatchModel model = MatchLesson.learn(others, List.of());
      for (Found list : own) {
        before.put(list.demand(), 1.0 / (list.answer() + 1));
        learnt.put(list.demand(), 1.0 / (place(list, model) + 1));
      }
    }
    return new MatchTrial(before, learnt);
  }

  /** Each demand's reciprocal rank in the order of this model. */
  public static Map<String, Double> reciprocalRanks(List<Found> lists, MatchModel model) {
    Map<String, Double> ranks = new LinkedHashMap<>();
    lists.forEach(list -> ranks.put(list.demand(), 1.0 / (place(list, model) + 1)));
    return ranks;
  }

  /** How many others come before the right one; of equal scores those found before it. */
  private static long place(Found list, MatchModel model) {
    List<Double> scores = list.candidates().stream().map(model::logOdds).toList();
    double own = scores.get(list.answer());
    long place = 0;
    for (int i = 0; i < scores.size(); i++) {
      place += scores.get(i) > own || (scores.get(i) == own && i < list.answer()) ? 1 : 0;
    }
    return place;
  }
}
