package dev.patentengine.match;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A patent that answers a demand, with the reasons. Immutable.
 *
 * @param rank 1 for the best
 * @param patent the document
 * @param score the probability that it is worth showing, in [0, 1], after what conditions and
 *     likeness to the matches before it have moved
 * @param parts what the score is made of: they add up to its log-odds, ln(score / (1 − score))
 * @param reasons why, the strongest first
 * @param indicators the demand's figures against those of the patent, in the demand's order
 * @param preferences how far it meets them, in their order
 * @param cautions what to know before it is proposed
 * @param achievement that it protects and that is offered, if one is on record
 * @param variants ids of documents on the same matter (utility twin, family) that are not shown by
 *     themselves, the best first
 */
public record Match(
    int rank,
    Patent patent,
    double score,
    Map<Candidate.Part, Double> parts,
    List<Reason> reasons,
    List<IndicatorCheck> indicators,
    List<PreferenceCheck> preferences,
    List<Caution> cautions,
    Optional<Achievement> achievement,
    List<String> variants) {

  public Match {
    reasons = List.copyOf(reasons);
    indicators = List.copyOf(indicators);
    preferences = List.copyOf(preferences);
    cautions = List.copyOf(cautions);
    variants = List.copyOf(variants);
  }
}
