package dev.patentengine.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a run is measured against judgements. Immutable, safe for concurrent use.
 *
 * <p>Every query of the judgements counts, as with trec_eval's option {@code -c}: a query that the
 * run does not answer scores 0, and so does, by the binary metrics, one without relevant documents
 * ({@link Scores#withoutRelevant()} names those). Queries of the run without judgements are passed
 * over. A document without judgement is not relevant.
 *
 * @param qrels the judgements
 * @param threshold the lowest grade that binary metrics count as relevant, at least 1 (trec_eval:
 *     option {@code -l}, there 1 by default)
 * @param depth how much of each ranking is seen (trec_eval: option {@code -M}); all metrics, MRR
 *     and MAP too, are computed over these
 */
public record RankingEvaluation(Qrels qrels, int threshold, int depth) {

  /** 2: "worth showing" in the grades 0–3 of our demands. */
  public static final int WORTH_SHOWING = 2;

  /** The depth over which the baselines of our demands are computed. */
  public static final int STANDARD_DEPTH = 200;

  public RankingEvaluation {
    if (threshold < 1 || depth < 1) {
      throw new IllegalArgumentException(
          "threshold and depth of at least 1, not " + threshold + " and " + depth);
    }
  }

  /** Measures as our baselines were: grade 2 and more is relevant, the first 200 are seen. */
  public static RankingEvaluation of(Qrels qrels) {
    return new RankingEvaluation(qrels, WORTH_SHOWING, STANDARD_DEPTH);
  }

  /** The metrics' values of {@code run} for every judged query. */
  public Scores evaluate(Run run, List<Metric> metrics) {
    Map<String, Map<String, Double>> values = new LinkedHashMap<>();
    metrics.forEach(metric -> values.put(metric.name(), new LinkedHashMap<>()));
    for (String query : qrels.queries()) {
      JudgedRanking ranking = judged(run, query);
      for (Metric metric : metrics) {
        values
            .computeIfAbsent(metric.name(), name -> new LinkedHashMap<>())
            .put(query, metric.of(ranking));
      }
    }
    return new Scores(
        values,
        qrels.queries().stream().filter(query -> !run.queries().contains(query)).toList(),
        qrels.queries().stream().filter(query -> qrels.relevant(query, threshold) == 0).toList());
  }

  /** The ranking of one query with its judgements. */
  public JudgedRanking judged(Run run, String query) {
    List<String> documents = run.documents(query);
    return JudgedRanking.of(
        documents.subList(0, Math.min(depth, documents.size())), qrels.grades(query), threshold);
  }
}
