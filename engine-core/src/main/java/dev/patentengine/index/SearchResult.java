package dev.patentengine.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an index found.
 *
 * @param hits best first; equal scores in order of id
 * @param total how many documents match; fewer, if that was not asked for
 * @param exact whether {@code total} and the ranking are exact, or those of an approximate search
 * @param facets the counts asked for, each with the most frequent value first, ties by value
 */
public record SearchResult(
    List<Hit> hits, long total, boolean exact, Map<Facet, List<Count>> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /**
   * A document found.
   *
   * @param id its id
   * @param score as the query defines it; higher is better
   */
  public record Hit(String id, double score) {}

  /** How many documents have this value. */
  public record Count(String value, long documents) {}
}
