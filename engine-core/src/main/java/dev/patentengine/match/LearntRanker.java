package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.PatentIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the first {@value #HEAD} of another ranking by a {@link MatchModel} and leaves the rest in
 * the order in which they were found: what the other ranking has among its first {@value #HEAD},
 * this one has there too. The score is the log-odds that a patent is worth showing; it means the
 * same for every demand. Of the first {@value #HEAD} it does not depend on what else was found; one
 * behind them never has more than the one before it, and its parts say what that takes off. Safe
 * for concurrent use.
 */
public final class LearntRanker implements Ranker {

  /** How many are put in another order. */
  public static final int HEAD = 100;

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
    List<Candidate> found = new ArrayList<>();
    features(query, filter, Math.max(HEAD, depth))
        .forEach((id, nearness) -> found.add(Candidate.of(id, model.parts(nearness))));
    int head = Math.min(HEAD, found.size());
    List<Candidate> ranked = new ArrayList<>(found.subList(0, head));
    ranked.sort(Candidate.BEST_FIRST);
    for (Candidate behind : found.subList(head, found.size())) {
      ranked.add(behind.below(ranked.getLast().score()));
    }
    return List.copyOf(ranked.subList(0, Math.min(depth, ranked.size())));
  }

  /** The features of the first {@code depth} candidates by id, in the order they are found in. */
  public Map<String, Map<Candidate.Part, Double>> features(
      DemandQuery query, Filter filter, int depth) {
    // Words are counted first: what is found afterwards is then of no older state of the index.
    DemandFace demand = DemandFace.of(query, index.wordCounts(query.terms().keySet()));
    WordCrossing crossing = model.bridge().to(demand.words());
    List<String> ids = first.rank(query, filter, depth).stream().map(Candidate::id).toList();
    Map<String, PatentFace> faces = index.faces(ids);
    List<Map<Candidate.Part, Double>> nearness =
        List.copyOf(faces.values()).parallelStream()
            .map(face -> demand.nearness(face, crossing.reached(face.words())))
            .toList();
    Map<String, Map<Candidate.Part, Double>> features = new LinkedHashMap<>();
    faces.keySet().forEach(id -> features.put(id, nearness.get(features.size())));
    return features;
  }
}
