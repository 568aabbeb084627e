package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Orders what another ranker has found by a {@link MatchModel}. The score is the log-odds that a
 * patent is worth showing: it means the same for every demand, and it does not depend on what else
 * was found. Safe for concurrent use.
 */
public final class LearntRanker implements Ranker {

  /** How many of the other ranker's are looked at, at least. */
  static final int DEPTH = 100;

  private final PatentIndex index;
  private final Ranker first;
  private final MatchModel model;

  /** Orders what {@code first} finds in {@code index}. */
  public LearntRanker(PatentIndex index, Ranker first, MatchModel model) {
    this.index = index;
    this.first = first;
    this.model = model;
  }

  @Override
  public List<Candidate> rank(DemandQuery query, Filter filter, int depth) {
    List<Candidate> ranked = new ArrayList<>();
    features(query, filter, Math.max(DEPTH, depth))
        .forEach((id, nearness) -> {
          Map<Candidate.Part, Double> parts = model.parts(nearness);
          ranked.add(new Candidate(id, sum(parts), parts));
        });
    return ranked.stream().sorted(Candidate.BEST_FIRST).limit(depth).toList();
  }

  /** The features of the first {@code depth} candidates, by id. */
  public Map<String, Map<Candidate.Part, Double>> features(
      DemandQuery query, Filter filter, int depth) {
    List<String> ids = first.rank(query, filter, depth).stream().map(Candidate::id).toList();
    DemandFace demand = face(query);
    Map<String, Map<Candidate.Part, Double>> features = new java.util.LinkedHashMap<>();
    index.faces(ids).forEach((id, face) -> features.put(id, demand.nearness(face)));
    return features;
  }

  private DemandFace face(DemandQuery query) {
    return DemandFace.of(query, index.documentFrequencies(query.terms().keySet()), index.size());
  }

  private static double sum(Map<Candidate.Part, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
