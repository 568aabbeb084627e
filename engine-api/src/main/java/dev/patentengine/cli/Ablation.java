package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.Answers;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.evaluate.Metric;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.index.Filter;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.Ranker;
import dev.patentengine.model.Demand;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each part of matching adds and what it costs: the pipeline without it, measured and timed.
 * Times are of the ranking alone, warm, without the embedding of the demand.
 */
record Ablation(List<Line> lines) {

  private static final List<String> SHOWN = List.of("ndcg@10", "mrr", "hit@10", "r@100");
  private static final int DEPTH = 100;
  private static final int WARM = 3;

  /**
   * One pipeline.
   *
   * @param name what it lacks
   * @param scores over the demands
   * @param milliseconds median of a ranking to depth {@value #DEPTH}
   */
  record Line(String name, Scores scores, double milliseconds) {}

  static Ablation measure(PatentEngine engine, List<Demand> demands, RankingEvaluation evaluation) {
    Map<String, DemandQuery> queries = new LinkedHashMap<>();
    demands.forEach(demand -> queries.put(demand.id(), engine.query(demand)));
    List<Line> lines = new ArrayList<>();
    engine
        .pipelines()
        .ablations()
        .forEach((name, ranker) -> {
          Scores scores = evaluation.evaluate(run(ranker, queries), Metric.standard());
          lines.add(new Line(name, scores, median(ranker, queries)));
        });
    return new Ablation(lines);
  }

  private static Run run(Ranker ranker, Map<String, DemandQuery> queries) {
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    queries.forEach((id, query) -> {
      List<Candidate> ranking = ranker.rank(query, Filter.ALL, RankingEvaluation.STANDARD_DEPTH);
      rankings.put(id, ranking.stream().map(c -> new Run.Entry(c.id(), c.score())).toList());
    });
    return Run.of(rankings);
  }

  private static double median(Ranker ranker, Map<String, DemandQuery> queries) {
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round <= WARM; round++) {
      nanos.clear();
      for (DemandQuery query : queries.values()) {
        long start = System.nanoTime();
        ranker.rank(query, Filter.ALL, DEPTH);
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
  }

  void print(PrintWriter out) {
    out.println();
    out.println("各部分的作用（去掉它之后；毫秒为一次排序的中位数，不含句向量）");
    for (Line line : lines) {
      Map<String, Double> own = line.scores.values("ndcg@10");
      Comparison change = Comparison.of(own, lines.getFirst().scores.values("ndcg@10"));
      out.print(String.format(Locale.ROOT, "%7.2f ms", line.milliseconds));
      SHOWN.forEach(metric ->
          out.print(String.format(Locale.ROOT, "  %s %.4f", metric, line.scores.mean(metric))));
      out.printf(
          Locale.ROOT,
          "  Δ %+.4f [%+.4f, %+.4f]  %s%n",
          change.difference(),
          change.interval().low(),
          change.interval().high(),
          line.name);
    }
  }

  List<ObjectNode> json() {
    return lines.stream().map(Ablation::json).toList();
  }

  private static ObjectNode json(Line line) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("without", line.name);
    SHOWN.forEach(metric -> json.put(metric, Answers.rounded(line.scores.mean(metric))));
    return json.put("ms", Answers.rounded(line.milliseconds));
  }
}
