package dev.patentengine.api.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Role;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What is kept of a key: whose it is and what it may, but not the key. Immutable.
 *
 * @param id its public part
 * @param client whose it is; several keys may belong to one client
 * @param role what it may do
 * @param hash of its secret part
 * @param created when
 * @param perMinute requests a minute
 * @param perDay requests a day (UTC)
 */
public record ClientKey(
    String id, String client, Role role, String hash, Instant created, int perMinute, long perDay) {

  private static final Pattern CLIENT = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

  public ClientKey {
    if (!CLIENT.matcher(client).matches()) {
      throw new IllegalArgumentException("客户名应为 1 至 60 个字母、汉字、数字或 . _ -，而不是 \"" + client + "\"");
    }
    if (perMinute < 1 || perDay < 1) {
      throw new IllegalArgumentException("每分钟与每日次数至少为 1，而不是 " + perMinute + "、" + perDay);
    }
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("client", client)
        .put("role", role.code())
        .put("hash", hash)
        .put("created", created.toString())
        .put("perMinute", perMinute)
        .put("perDay", perDay);
  }

  static ClientKey read(JsonNode json) {
    return new ClientKey(
        json.path("id").asText(),
        json.path("client").asText(),
        Role.of(json.path("role").asText()),
        json.path("hash").asText(),
        Instant.parse(json.path("created").asText()),
        json.path("perMinute").asInt(),
        json.path("perDay").asLong());
  }
}
