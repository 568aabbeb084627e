package dev.patentengine.api.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngineException;
import dev.patentengine.api.http.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The keys of an index folder, {@code keys.json}, readable by its owner only. A running service
 * notices a change within a second. For one writer at a time.
 */
public final class KeyFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PEPPER_BYTES = 32;

  private final Path file;
  private final SecureRandom random;
  private final InstantSource clock;

  private KeyFile(Path file, SecureRandom random, InstantSource clock) {
    this.file = file;
    this.random = random;
    this.clock = clock;
  }

  /** The keys of this index folder, whether there are any or not. */
  public static KeyFile in(Path folder) {
    return new KeyFile(folder.resolve("keys.json"), new SecureRandom(), InstantSource.system());
  }

  Path path() {
    return file;
  }

  /** Whether there is a file: from then on every caller needs a key. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * What the file holds.
   *
   * @param pepper under which the secrets are hashed
   * @param keys in order of making
   */
  record Content(byte[] pepper, List<ClientKey> keys) {
    Content {
      keys = List.copyOf(keys);
    }
  }

  /**
   * Makes a key and returns it whole: it is not kept, so this is the only time.
   *
   * @throws IllegalArgumentException if the client's name or a number cannot be
   */
  public String add(String client, Role role, int perMinute, long perDay) {
    Content before = read();
    KeySecret secret = KeySecret.random(random);
    Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    List<ClientKey> keys = new ArrayList<>(before.keys());
    keys.add(
        new ClientKey(
            secret.id(), client, role, secret.hash(before.pepper()), now, perMinute, perDay));
    write(new Content(before.pepper(), keys));
    return secret.text();
  }

  /** The keys, in order of making. */
  public List<ClientKey> list() {
    return read().keys();
  }

  /** Ends the key of this id; says whether there was one. */
  public boolean revoke(String id) {
    Content before = read();
    List<ClientKey> left = before.keys().stream().filter(key -> !key.id().equals(id)).toList();
    if (left.size() == before.keys().size()) {
      return false;
    }
    write(new Content(before.pepper(), left));
    return true;
  }

  Content read() {
    if (!exists()) {
      byte[] pepper = new byte[PEPPER_BYTES];
      random.nextBytes(pepper);
      return new Content(pepper, List.of());
    }
    try {
      JsonNode json = JSON.readTree(file.toFile());
      List<ClientKey> keys = new ArrayList<>();
      json.path("keys").forEach(key -> keys.add(ClientKey.read(key)));
      return new Content(HexFormat.of().parseHex(json.path("pepper").asText()), keys);
    } catch (IOException | RuntimeException e) {
      throw new PatentEngineException("密钥文件 " + file + " 无法读取或已损坏，请从备份恢复", e);
    }
  }

  private void write(Content content) {
    ObjectNode json = JSON.createObjectNode();
    json.put("pepper", HexFormat.of().formatHex(content.pepper()));
    ArrayNode keys = json.putArray("keys");
    content.keys().forEach(key -> keys.add(key.json()));
    try {
      OwnerOnly.write(file, json.toPrettyString());
    } catch (IOException e) {
      throw new PatentEngineException("无法写入密钥文件 " + file, e);
    }
  }
}
