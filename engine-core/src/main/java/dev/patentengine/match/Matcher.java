package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the patents that answer a demand and says why. Safe for concurrent use, deterministic. */
public final class Matcher {

  private final PatentIndex index;
  private final Ranker ranker;
  private final Explainer explainer;

  /** A matcher that orders by {@code ranker} over {@code index}. */
  public Matcher(
      PatentIndex index, Ranker ranker, Segmenter segmenter, QuantityExtractor quantities) {
    this.index = index;
    this.ranker = ranker;
    this.explainer = new Explainer(index, segmenter, new QuantityReasons(quantities));
  }

  /**
   * The best patents for {@code query} among those that pass {@code filter}, each with its reasons.
   *
   * @param top how many at most, 1 or more
   */
  public List<Match> match(DemandQuery query, Filter filter, int top) {
    List<Candidate> ranking = ranker.rank(query, filter, top);
    Map<String, IndexEntry> entries = index.entries(ranking.stream().map(Candidate::id).toList());
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : ranking) {
      Optional.ofNullable(entries.get(candidate.id()))
          .map(entry -> match(matches.size() + 1, query, candidate, entry))
          .ifPresent(matches::add);
    }
    return matches;
  }

  private Match match(int rank, DemandQuery query, Candidate candidate, IndexEntry entry) {
    return new Match(
        rank,
        entry.patent(),
        candidate.score(),
        candidate.parts(),
        explainer.explain(query, entry));
  }
}
