package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The recommendation plan of a demand. Immutable.
 *
 * @param id of the demand
 * @param verdict {@code accept}, {@code revise} or {@code reject}: only an accepted demand has
 *     matches and teams
 * @param matches the patents, best first
 * @param teams who could solve it, best first
 * @param gaps what is still missing, each as a text
 * @param steps what to do next, each as a text
 * @param markdown the whole plan as a document
 */
public record FoundPlan(
    String id,
    String verdict,
    List<FoundPatent> matches,
    List<FoundTeam> teams,
    List<String> gaps,
    List<String> steps,
    String markdown) {

  public FoundPlan {
    matches = List.copyOf(matches);
    teams = List.copyOf(teams);
    gaps = List.copyOf(gaps);
    steps = List.copyOf(steps);
  }

  static FoundPlan read(JsonNode json) {
    return new FoundPlan(
        json.path("id").asText(),
        json.path("verdict").asText(),
        PatentClient.each(json.path("matches"), FoundPatent::read),
        PatentClient.each(json.path("teams"), FoundTeam::read),
        PatentClient.each(json.path("gaps"), JsonNode::asText),
        PatentClient.each(json.path("steps"), JsonNode::asText),
        json.path("markdown").asText());
  }
}
