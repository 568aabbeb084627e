package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.evaluate.Metric;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.team.ExpertModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rankings of people by several models, side by side. For one thread. */
final class ExpertRuns {

  private static final int DEPTH = 200;

  private static final List<Metric> METRICS =
      List.of(
          Metric.reciprocalRank(), Metric.recall(10), Metric.ndcg(10), Metric.averagePrecision());

  private final Map<String, ExpertModel> models;
  private final Map<String, Map<String, List<Run.Entry>>> rankings = new LinkedHashMap<>();

  ExpertRuns(Map<String, ExpertModel> models) {
    this.models = models;
    models.keySet().forEach(name -> rankings.put(name, new LinkedHashMap<>()));
  }

  void ask(PatentEngine engine, InventorQuestion question) {
    engine
        .expertFinder()
        .rankings(engine.expertQuery(question.demand()), models, DEPTH)
        .forEach((name, ranking) -> rankings(name).put(question.demand().id(), entries(ranking)));
  }

  private static List<Run.Entry> entries(Map<String, Double> ranking) {
    return ranking.entrySet().stream()
        .map(each -> new Run.Entry(document(each.getKey()), each.getValue()))
        .toList();
  }

  /** A person's id as a run may hold it. */
  private static String document(String personId) {
    return personId.replaceAll("(?U)\\s", "");
  }

  /** Demand → ranking by this model. */
  Map<String, List<Run.Entry>> rankings(String model) {
    return rankings.computeIfAbsent(model, name -> new LinkedHashMap<>());
  }

  Map<String, Scores> scores(List<InventorQuestion> asked) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (InventorQuestion question : asked) {
      Map<String, Integer> judged = new LinkedHashMap<>();
      question.truth().forEach(person -> judged.put(document(person), 1));
      grades.put(question.demand().id(), judged);
    }
    RankingEvaluation evaluation = new RankingEvaluation(Qrels.of(grades), 1, DEPTH);
    Map<String, Scores> scores = new LinkedHashMap<>();
    rankings.forEach(
        (name, ranking) -> scores.put(name, evaluation.evaluate(Run.of(ranking), METRICS)));
    return scores;
  }
}
