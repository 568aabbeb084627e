package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import java.util.List;
import java.util.Optional;

/**
 * An organization as it is registered and as the stored patents show it. Immutable.
 *
 * @param record as it is registered, if it is; without contact
 * @param name its registered or else canonical name
 * @param published its names on patents, the most frequent first
 * @param patents how many are its
 * @param inventors who stands on most of them
 * @param ipc their most frequent IPC subclasses
 * @param teams who invents together
 */
public record FoundOrganization(
    Optional<Organization> record,
    String name,
    List<Tally> published,
    long patents,
    List<Tally> inventors,
    List<Tally> ipc,
    List<Circle> teams) {

  public FoundOrganization {
    published = List.copyOf(published);
    inventors = List.copyOf(inventors);
    ipc = List.copyOf(ipc);
    teams = List.copyOf(teams);
  }

  /** A name or a code, and on how many patents it stands. */
  public record Tally(String value, long patents) {}

  /**
   * An inventor and who is often beside.
   *
   * @param lead the inventor
   * @param patents how many the lead has there
   * @param members the others, each with how many together with the lead
   */
  public record Circle(String lead, long patents, List<Tally> members) {

    public Circle {
      members = List.copyOf(members);
    }

    private static Circle read(JsonNode json) {
      return new Circle(
          json.path("lead").asText(),
          json.path("patents").asLong(),
          tallies(json, "members", "name"));
    }
  }

  static FoundOrganization read(JsonNode json) {
    return new FoundOrganization(
        Optional.of(json.path("record")).filter(JsonNode::isObject).map(OrganizationJson::read),
        json.path("name").asText(),
        tallies(json, "published", "name"),
        json.path("patents").asLong(),
        tallies(json, "inventors", "name"),
        tallies(json, "ipc", "code"),
        PatentClient.each(json.path("teams"), Circle::read));
  }

  private static List<Tally> tallies(JsonNode json, String field, String value) {
    return PatentClient.each(
        json.path(field),
        item -> new Tally(item.path(value).asText(), item.path("patents").asLong()));
  }
}
