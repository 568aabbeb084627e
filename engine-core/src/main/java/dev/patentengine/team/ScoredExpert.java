package dev.patentengine.team;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A person as an answer to a demand. Immutable.
 *
 * @param person who
 * @param score how likely this one is the one to ask, relative to the others found: the odds of the
 *     model's weighted sum as a share of the best one's, in (0, 1]
 * @param parts the model's contributions by signal: weight times value
 * @param evidence the person's patents among those found, best first
 */
public record ScoredExpert(
    Person person, double score, Map<Signal, Double> parts, List<EvidencePatent> evidence) {

  public ScoredExpert {
    EnumMap<Signal, Double> copy = new EnumMap<>(Signal.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
    evidence = List.copyOf(evidence);
  }
}
