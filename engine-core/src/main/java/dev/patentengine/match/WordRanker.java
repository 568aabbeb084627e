package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.TextField;
import java.util.List;
import java.util.Map;

/** Ranks by shared words: BM25F over title and abstract. The score is not bounded above. */
public final class WordRanker implements Ranker {

  private final PatentIndex index;
  private final Map<TextField, Float> fields;

  /** A ranker that looks at these fields with these weights. */
  public WordRanker(PatentIndex index, Map<TextField, Float> fields) {
    this.index = index;
    this.fields = Map.copyOf(fields);
  }

  @Override
  public List<Candidate> rank(DemandQuery query, Filter filter, int depth) {
    if (query.terms().isEmpty()) {
      return List.of();
    }
    Query terms = new Query.Terms(query.terms(), fields);
    return index.search(SearchRequest.best(terms, filter, depth)).hits().stream()
        .map(hit -> new Candidate(hit.id(), hit.score(), Map.of(Candidate.Part.WORDS, hit.score())))
        .toList();
  }
}
