package dev.patentengine.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.store.RecordForm;
import java.util.Optional;

/**
 * Which pushes somebody wants. Immutable.
 *
 * @param id its key
 * @param demand only for this demand, if given
 * @param organization only for demands of this organization, if given
 * @param where only patents that pass this, as users write searches ({@code ipc:H01M 状态:有效}); empty
 *     for all
 * @param threshold only pushes of this score or a higher one, in [0, 1]
 * @param cursor up to which change of the log of pushes it has had its digests
 */
public record Subscription(
    String id,
    Optional<String> demand,
    Optional<String> organization,
    String where,
    double threshold,
    long cursor) {

  public Subscription {
    if (id.isBlank()) {
      throw new IllegalArgumentException("订阅须有编号");
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("订阅 " + id + " 的得分下限应在 0 与 1 之间，而不是 " + threshold);
    }
  }

  /** A new subscription that starts with the pushes that are there. */
  public static Subscription of(
      String id,
      Optional<String> demand,
      Optional<String> organization,
      String where,
      double threshold) {
    return new Subscription(id, demand, organization, where, threshold, 0);
  }

  /** The same, having had its digests up to there. */
  public Subscription at(long newCursor) {
    return new Subscription(id, demand, organization, where, threshold, newCursor);
  }

  static RecordForm<Subscription> form() {
    return new RecordForm<>(Subscription::id, Subscription::json, Subscription::read);
  }

  /** {@code {"id","demand"?,"organization"?,"where","threshold","cursor"}}. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    demand.ifPresent(value -> json.put("demand", value));
    organization.ifPresent(value -> json.put("organization", value));
    return json.put("where", where).put("threshold", threshold).put("cursor", cursor);
  }

  private static Subscription read(JsonNode json) {
    return new Subscription(
        json.path("id").asText(),
        Optional.of(json.path("demand").asText("")).filter(text -> !text.isEmpty()),
        Optional.of(json.path("organization").asText("")).filter(text -> !text.isEmpty()),
        json.path("where").asText(""),
        json.path("threshold").asDouble(),
        json.path("cursor").asLong());
  }
}
