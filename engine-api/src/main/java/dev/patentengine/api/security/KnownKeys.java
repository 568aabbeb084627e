package dev.patentengine.api.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The keys as a running service knows them: read anew when their file has changed. Thread-safe. */
final class KnownKeys {

  private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

  private final KeyFile file;
  private final Path usage;
  private final LongSupplier nanos;
  private final Map<String, Known> byId = new HashMap<>();
  private byte[] pepper = new byte[0];
  private String version = "never read";
  private long looked;

  KnownKeys(KeyFile file, Path usage, LongSupplier nanos) {
    this.file = file;
    this.usage = usage;
    this.nanos = nanos;
    this.looked = nanos.getAsLong() - LOOK_AGAIN_NANOS;
  }

  /** A key with what is left of its rate and its day. */
  record Known(ClientKey key, Allowance rate, Quota quota) {}

  synchronized boolean noFile() {
    look();
    return version.isEmpty();
  }

  synchronized boolean none() {
    look();
    return byId.isEmpty();
  }

  synchronized Optional<Known> find(KeySecret secret) {
    look();
    return Optional.ofNullable(byId.get(secret.id()))
        .filter(known -> secret.matches(known.key().hash(), pepper));
  }

  private void look() {
    long now = nanos.getAsLong();
    if (now - looked < LOOK_AGAIN_NANOS) {
      return;
    }
    looked = now;
    String seen = seen();
    if (!seen.equals(version)) {
      read(now);
      version = seen;
    }
  }

  private String seen() {
    try {
      return file.exists()
          ? Files.getLastModifiedTime(file.path()) + "/" + Files.size(file.path())
          : "";
    } catch (IOException e) {
      throw new PatentEngineException("无法读取密钥文件 " + file.path(), e);
    }
  }

  private void read(long now) {
    KeyFile.Content content = file.read();
    pepper = content.pepper();
    JsonNode used = used();
    Map<String, Known> before = Map.copyOf(byId);
    byId.clear();
    for (ClientKey key : content.keys()) {
      Optional<Known> old = Optional.ofNullable(before.get(key.id()));
      byId.put(
          key.id(),
          new Known(
              key,
              new Allowance(key.perMinute(), now),
              old.map(Known::quota).orElseGet(() -> quota(key, used.path(key.id())))));
    }
  }

  private static Quota quota(ClientKey key, JsonNode used) {
    LocalDate day = LocalDate.parse(used.path("day").asText("1970-01-01"));
    return new Quota(key.perDay(), day, used.path("used").asLong());
  }

  private JsonNode used() {
    try {
      return Files.exists(usage)
          ? JsonMapper.builder().build().readTree(usage.toFile())
          : JsonMapper.builder().build().createObjectNode();
    } catch (IOException e) {
      throw new PatentEngineException("无法读取 " + usage + "，可删去它（当日次数重新计）", e);
    }
  }

  /** Keeps what was used, for the next service on this folder. */
  synchronized void save() {
    if (byId.isEmpty()) {
      return;
    }
    ObjectNode json = JsonMapper.builder().build().createObjectNode();
    byId.forEach((id, known) ->
        json.putObject(id)
            .put("day", known.quota().day().toString())
            .put("used", known.quota().used()));
    try {
      OwnerOnly.write(usage, json.toString());
    } catch (IOException e) {
      throw new PatentEngineException("无法写入 " + usage, e);
    }
  }
}
