package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The strategic emerging industries of a demand. Immutable.
 *
 * @param id of the demand
 * @param labels industries and their groups that are sure enough
 * @param likeliest the industries whatever their confidence, the likeliest first
 * @param none probability that it belongs to no such industry
 */
public record DemandIndustries(String id, List<Label> labels, List<Label> likeliest, double none) {

  public DemandIndustries {
    labels = List.copyOf(labels);
    likeliest = List.copyOf(likeliest);
  }

  /**
   * An industry or a group of one.
   *
   * @param code {@code 5} or {@code 5.2}
   * @param name what it is called
   * @param confidence from 0 to 1
   */
  public record Label(String code, String name, double confidence) {

    private static Label read(JsonNode json) {
      return new Label(
          json.path("code").asText(),
          json.path("name").asText(),
          json.path("confidence").asDouble());
    }
  }

  static DemandIndustries read(JsonNode json) {
    return new DemandIndustries(
        json.path("id").asText(),
        PatentClient.each(json.path("labels"), Label::read),
        PatentClient.each(json.path("industries"), Label::read),
        json.path("none").asDouble());
  }
}
