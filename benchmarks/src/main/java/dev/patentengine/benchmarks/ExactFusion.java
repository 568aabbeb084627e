package dev.patentengine.benchmarks;

import dev.patentengine.benchmarks.corpus.GeneratedCorpus;
import dev.patentengine.benchmarks.corpus.Nearest;
import dev.patentengine.benchmarks.corpus.Truth;
import dev.patentengine.index.Filter;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.FusedRanker;
import dev.patentengine.match.Ranker;
import java.util.List;
import java.util.Map;

/**
 * What the fusion would rank if the vector search missed nothing. Immutable.
 *
 * @param truth the exact nearest
 * @param words the ranking by words
 * @param share the filter under which
 */
record ExactFusion(Truth truth, Ranker words, double share) {

  private static final int TOP = 10;

  /** The weight of meaning in the default fusion. */
  private static final double MEANING_SHARE = 0.8;

  /** Part of the first ten of {@code ours} that the exact fusion has among its first ten. */
  double agreement(int demand, DemandQuery query, Filter filter, List<Candidate> ours) {
    Ranker meaning =
        (asked, passing, depth) ->
            truth.answers(share).get(demand).stream().map(ExactFusion::candidate).toList();
    List<String> exact =
        new FusedRanker(words, meaning, MEANING_SHARE)
            .rank(query, filter, TOP).stream().map(Candidate::id).toList();
    List<String> first = ours.stream().limit(TOP).map(Candidate::id).toList();
    return first.isEmpty()
        ? 1
        : first.stream().filter(exact::contains).count() / (double) first.size();
  }

  private static Candidate candidate(Nearest.Found found) {
    double cosine = found.score();
    return new Candidate(
        GeneratedCorpus.id(found.number()), cosine, Map.of(Candidate.Part.MEANING, cosine));
  }
}
