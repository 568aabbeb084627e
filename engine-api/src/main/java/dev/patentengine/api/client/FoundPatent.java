package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A patent that answers a demand. Immutable.
 *
 * @param rank from 1
 * @param number its id
 * @param title its title
 * @param status in force or not: {@code in-force} …
 * @param score probability that it is worth showing, in [0, 1]
 * @param reasons why it was found, each as a text
 * @param cautions what to look out for, each as a text
 */
public record FoundPatent(
    int rank,
    String number,
    String title,
    String status,
    double score,
    List<String> reasons,
    List<String> cautions) {

  public FoundPatent {
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
  }

  static FoundPatent read(JsonNode json) {
    return new FoundPatent(
        json.path("rank").asInt(),
        json.path("number").asText(),
        json.path("title").asText(),
        json.path("status").asText(),
        json.path("score").asDouble(),
        PatentClient.each(json.path("reasons"), reason -> reason.path("text").asText()),
        PatentClient.each(json.path("cautions"), caution -> caution.path("text").asText()));
  }
}
