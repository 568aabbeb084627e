package dev.patentengine.team;

import dev.patentengine.nlp.Embedding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A demand as experts are looked for. Immutable.
 *
 * @param terms its words with their counts
 * @param vector its meaning, if known
 * @param ranking the patents found for it, best first
 */
public record ExpertQuery(
    Map<String, Float> terms, Optional<Embedding> vector, List<RankedPatent> ranking) {

  public ExpertQuery {
    terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    ranking = List.copyOf(ranking);
  }
}
