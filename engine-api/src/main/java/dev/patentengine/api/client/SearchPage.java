package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of what a search found. Immutable.
 *
 * @param total how many match
 * @param hits best first
 * @param facets the counts asked for, by facet and value, the most frequent first
 */
public record SearchPage(long total, List<Hit> hits, Map<String, Map<String, Long>> facets) {

  public SearchPage {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /**
   * A patent found.
   *
   * @param rank from 1, pages before included
   * @param number its id
   * @param title its title
   * @param status in force or not
   * @param score higher is better
   */
  public record Hit(int rank, String number, String title, String status, double score) {

    private static Hit read(JsonNode json) {
      return new Hit(
          json.path("rank").asInt(),
          json.path("number").asText(),
          json.path("title").asText(),
          json.path("status").asText(),
          json.path("score").asDouble());
    }
  }

  static SearchPage read(JsonNode json) {
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    json.path("facets")
        .properties()
        .forEach(facet -> facets.put(facet.getKey(), counts(facet.getValue())));
    return new SearchPage(
        json.path("total").asLong(), PatentClient.each(json.path("hits"), Hit::read), facets);
  }

  private static Map<String, Long> counts(JsonNode values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values.forEach(
        value -> counts.put(value.path("value").asText(), value.path("documents").asLong()));
    return Collections.unmodifiableMap(counts);
  }
}
