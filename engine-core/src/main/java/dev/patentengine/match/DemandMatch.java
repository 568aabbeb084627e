package dev.patentengine.match;

import java.util.List;
import java.util.Map;

/**
 * A demand that a patent answers, with the reasons. Immutable.
 *
 * @param rank 1 for the best
 * @param demand id of the demand
 * @param score the probability that the patent is worth showing to who asks, in [0, 1]
 * @param parts what the score is made of: they add up to its log-odds
 * @param reasons why, the strongest first
 * @param indicators the demand's figures against those of the patent
 * @param cautions what to know before the patent is proposed
 */
public record DemandMatch(
    int rank,
    String demand,
    double score,
    Map<Candidate.Part, Double> parts,
    List<Reason> reasons,
    List<IndicatorCheck> indicators,
    List<Caution> cautions) {

  public DemandMatch {
    parts = Map.copyOf(parts);
    reasons = List.copyOf(reasons);
    indicators = List.copyOf(indicators);
    cautions = List.copyOf(cautions);
  }
}
