package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A team that could solve a demand. Immutable.
 *
 * @param rank from 1
 * @param score higher is better
 * @param members the leader first
 * @param covers parts of the demand that it has evidence for
 * @param open parts that it has none for
 */
public record FoundTeam(
    int rank, double score, List<Member> members, List<String> covers, List<String> open) {

  public FoundTeam {
    members = List.copyOf(members);
    covers = List.copyOf(covers);
    open = List.copyOf(open);
  }

  /**
   * Someone in it.
   *
   * @param name of the person
   * @param organization where the person works
   * @param role in the team
   * @param evidence numbers of the person's patents that speak for it
   * @param contact the way to the person: the institution
   */
  public record Member(
      String name, String organization, String role, List<String> evidence, String contact) {

    public Member {
      evidence = List.copyOf(evidence);
    }

    private static Member read(JsonNode json) {
      return new Member(
          json.path("name").asText(),
          json.path("organization").asText(),
          json.path("role").asText(),
          PatentClient.each(json.path("evidence"), work -> work.path("number").asText()),
          json.path("contact").asText());
    }
  }

  static FoundTeam read(JsonNode json) {
    return new FoundTeam(
        json.path("rank").asInt(),
        json.path("score").asDouble(),
        PatentClient.each(json.path("members"), Member::read),
        PatentClient.each(json.path("covers"), JsonNode::asText),
        PatentClient.each(json.path("open"), JsonNode::asText));
  }
}
