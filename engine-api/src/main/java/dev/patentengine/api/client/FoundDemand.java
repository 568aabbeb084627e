package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A standing demand that a patent answers. Immutable.
 *
 * @param rank from 1
 * @param id of the demand
 * @param score probability that it is worth showing, in [0, 1]
 * @param reasons why it was found, each as a text
 */
public record FoundDemand(int rank, String id, double score, List<String> reasons) {

  public FoundDemand {
    reasons = List.copyOf(reasons);
  }

  static FoundDemand read(JsonNode json) {
    return new FoundDemand(
        json.path("rank").asInt(),
        json.path("demand").asText(),
        json.path("score").asDouble(),
        PatentClient.each(json.path("reasons"), reason -> reason.path("text").asText()));
  }
}
