package dev.patentengine.learn;

import dev.patentengine.evaluate.Metric;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Known-item search: whether the demands of pairs find their patents among others by the cosine of
 * vectors alone. Immutable.
 */
public final class PairSearch {

  private static final List<Metric> METRICS =
      List.of(Metric.reciprocalRank(), Metric.success(1), Metric.success(10));

  private final List<DemandPair> pairs;
  private final List<Patent> pool;

  private PairSearch(List<DemandPair> pairs, List<Patent> pool) {
    this.pairs = pairs;
    this.pool = pool;
  }

  /** A search for the patents of {@code pairs} among {@code size} of the corpus, those included. */
  public static PairSearch among(int size, Map<String, Patent> corpus, List<DemandPair> pairs) {
    return new PairSearch(List.copyOf(pairs), Pool.of(size, corpus, pairs));
  }

  /** How many patents are searched. */
  public int poolSize() {
    return pool.size();
  }

  /** MRR, hit@1 and hit@10 with these vectors. */
  public Scores scores(Embedder embedder) {
    List<Embedding> patents = embedder.embedAll(pool.stream().map(Patent::text).toList());
    List<Embedding> demands = embedder.embedAll(pairs.stream().map(DemandPair::demand).toList());
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      DemandPair pair = pairs.get(i);
      grades.put(pair.id(), Map.of(pair.patent(), RankingEvaluation.WORTH_SHOWING));
      rankings.put(pair.id(), ranking(demands.get(i), patents));
    }
    return RankingEvaluation.of(Qrels.of(grades)).evaluate(Run.of(rankings), METRICS);
  }

  private List<Run.Entry> ranking(Embedding demand, List<Embedding> patents) {
    List<Run.Entry> entries = new ArrayList<>();
    for (int i = 0; i < patents.size(); i++) {
      entries.add(new Run.Entry(pool.get(i).id(), demand.cosine(patents.get(i))));
    }
    return entries.stream()
        .sorted(
            Comparator.comparingDouble(Run.Entry::score)
                .reversed()
                .thenComparing(Run.Entry::document))
        .limit(RankingEvaluation.STANDARD_DEPTH)
        .toList();
  }
}
