package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import java.util.List;
import java.util.Map;

/** Ranks by nearness of meaning: the cosine of the vectors, in [-1, 1]. */
public final class MeaningRanker implements Ranker {

  private final PatentIndex index;

  /** A ranker over this index's vectors. */
  public MeaningRanker(PatentIndex index) {
    this.index = index;
  }

  @Override
  public List<Candidate> rank(DemandQuery query, Filter filter, int depth) {
    return query
        .vector()
        .map(vector -> SearchRequest.of(new Query.Nearest(vector), filter, depth))
        .map(request -> index.search(request).hits())
        .orElse(List.of())
        .stream()
        .map(hit ->
            new Candidate(hit.id(), hit.score(), Map.of(Candidate.Part.MEANING, hit.score())))
        .toList();
  }
}
