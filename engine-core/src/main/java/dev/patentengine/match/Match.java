package dev.patentengine.match;

import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Map;

/**
 * A patent that answers a demand, with the reasons. Immutable.
 *
 * @param rank 1 for the best
 * @param patent the document
 * @param score in [0, 1], higher is better
 * @param parts what the score is made of; they add up to it
 * @param reasons why, the strongest first
 */
public record Match(
    int rank,
    Patent patent,
    double score,
    Map<Candidate.Part, Double> parts,
    List<Reason> reasons) {

  public Match {
    reasons = List.copyOf(reasons);
  }
}
