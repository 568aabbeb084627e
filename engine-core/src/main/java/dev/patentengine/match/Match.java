package dev.patentengine.match;

import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Map;

/**
 * A patent that answers a demand, with the reasons. Immutable.
 *
 * @param rank 1 for the best
 * @param patent the document
 * @param score the probability that it is worth showing, in [0, 1]
 * @param parts what the score is made of: they add up to its log-odds, ln(score / (1 − score))
 * @param reasons why, the strongest first
 * @param cautions what to know before it is proposed
 * @param variants ids of documents on the same matter (utility twin, family) that are not shown by
 *     themselves, the best first
 */
public record Match(
    int rank,
    Patent patent,
    double score,
    Map<Candidate.Part, Double> parts,
    List<Reason> reasons,
    List<Caution> cautions,
    List<String> variants) {

  public Match {
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
    variants = List.copyOf(variants);
  }
}
