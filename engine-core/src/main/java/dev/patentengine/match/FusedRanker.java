package dev.patentengine.match;

import dev.patentengine.index.Filter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins two rankings by a convex combination of their min-max normalised scores: each list's first
 * {@value #DEPTH} are scaled to [0, 1], a patent that a list lacks counts 0 there (Bruch, Gai and
 * Ingber, An Analysis of Fusion Functions for Hybrid Retrieval, ACM TOIS 2023). The score is in [0,
 * 1]. The two look for candidates at the same time where a processor is free.
 */
public final class FusedRanker implements Ranker {

  /** How deep each list is read. */
  static final int DEPTH = 200;

  private final Ranker words;
  private final Ranker meaning;
  private final double meaningShare;

  /**
   * A fusion of the two.
   *
   * @param meaningShare weight of {@code meaning}, in [0, 1]; {@code words} has the rest
   */
  public FusedRanker(Ranker words, Ranker meaning, double meaningShare) {
    if (!(meaningShare >= 0 && meaningShare <= 1)) {
      throw new IllegalArgumentException("share " + meaningShare + " is not in [0, 1]");
    }
    this.words = words;
    this.meaning = meaning;
    this.meaningShare = meaningShare;
  }

  @Override
  public List<Candidate> rank(DemandQuery query, Filter filter, int depth) {
    int read = Math.max(DEPTH, depth);
    List<List<Candidate>> found =
        Stream.of(words, meaning)
            .parallel()
            .map(ranker -> ranker.rank(query, filter, read))
            .toList();
    Map<String, Map<Candidate.Part, Double>> parts = new TreeMap<>();
    add(parts, Candidate.Part.WORDS, found.getFirst(), 1 - meaningShare);
    add(parts, Candidate.Part.MEANING, found.getLast(), meaningShare);
    List<Candidate> fused = new ArrayList<>();
    parts.forEach((id, shares) -> fused.add(Candidate.of(id, shares)));
    return best(fused.stream(), depth);
  }

  private static void add(
      Map<String, Map<Candidate.Part, Double>> parts,
      Candidate.Part part,
      List<Candidate> ranking,
      double weight) {
    if (ranking.isEmpty()) {
      return;
    }
    double highest = ranking.getFirst().score();
    double lowest = ranking.getLast().score();
    for (Candidate candidate : ranking) {
      double scaled = highest > lowest ? (candidate.score() - lowest) / (highest - lowest) : 1;
      parts
          .computeIfAbsent(candidate.id(), id -> new EnumMap<>(Candidate.Part.class))
          .put(part, weight * scaled);
    }
  }

  private static List<Candidate> best(Stream<Candidate> candidates, int depth) {
    return candidates.sorted(Candidate.BEST_FIRST).limit(depth).toList();
  }
}
