package dev.patentengine.api.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngineException;
import dev.patentengine.model.JsonText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Requests and answers of the service. Safe for concurrent use. */
final class Wire implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final int TRIES = 4;
  private static final int NOT_FOUND = 404;

  private final URI address;
  private final Optional<String> key;
  private final HttpClient http;

  Wire(URI address, Optional<String> key) {
    this(address, key, HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build());
  }

  private Wire(URI address, Optional<String> key, HttpClient http) {
    this.address = address;
    this.key = key;
    this.http = http;
  }

  Wire with(String newKey) {
    return new Wire(address, Optional.of(newKey), http);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** A text as a part of a path. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  JsonNode post(String path, ObjectNode body) {
    return json(sent(request(path, "application/json").POST(publisher(body))));
  }

  /** Sends a file as it is. */
  JsonNode send(String path, String mediaType, Path file) {
    try {
      HttpRequest.Builder request =
          request(path, mediaType).timeout(Duration.ofHours(1)).POST(BodyPublishers.ofFile(file));
      return json(sent(request));
    } catch (FileNotFoundException e) {
      throw new PatentEngineException("没有文件 " + file, e);
    }
  }

  /** Posts nothing. */
  JsonNode posting(String path) {
    return json(sent(request(path).POST(BodyPublishers.noBody())));
  }

  /** The answer as text. */
  String text(String path, ObjectNode body) {
    return sent(request(path, "application/json").POST(publisher(body))).body();
  }

  JsonNode put(String path, ObjectNode body) {
    return json(putting(path, body));
  }

  /** Puts what is answered by nothing. */
  HttpResponse<String> putting(String path, ObjectNode body) {
    return sent(request(path, "application/json").PUT(publisher(body)));
  }

  JsonNode get(String path) {
    return json(sent(request(path).GET()));
  }

  Optional<JsonNode> find(String path) {
    HttpResponse<String> answer = exchange(request(path).GET());
    return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(json(checked(answer)));
  }

  boolean delete(String path) {
    HttpResponse<String> answer = exchange(request(path).DELETE());
    if (answer.statusCode() == NOT_FOUND) {
      return false;
    }
    checked(answer);
    return true;
  }

  BulkReport stream(String path, String idempotencyKey, InputStream lines) {
    HttpRequest.Builder request =
        request(path, "application/x-ndjson")
            .header("Idempotency-Key", idempotencyKey)
            .timeout(Duration.ofHours(1))
            .POST(BodyPublishers.ofInputStream(() -> lines));
    HttpResponse<String> answer = once(request);
    return BulkReport.read(checked(answer).body().lines().map(Wire::json).toList());
  }

  private HttpRequest.Builder request(String path, String mediaType) {
    return request(path).header("Content-Type", mediaType);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(TIME);
    key.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request;
  }

  private static BodyPublisher publisher(ObjectNode body) {
    return BodyPublishers.ofByteArray(JsonText.utf8(body));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    return checked(exchange(request));
  }

  /** A busy service is asked again. */
  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    HttpResponse<String> answer = once(request);
    for (int tried = 1; tried < TRIES && busy(answer); tried++) {
      pause(answer.headers().firstValueAsLong("Retry-After").orElse(1));
      answer = once(request);
    }
    return answer;
  }

  private static boolean busy(HttpResponse<String> answer) {
    return answer.statusCode() == 429 || answer.statusCode() == 503;
  }

  private HttpResponse<String> once(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new PatentEngineException("无法与服务 " + address + " 通信", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PatentEngineException("等待服务 " + address + " 时被中断", e);
    }
  }

  private static void pause(long seconds) {
    try {
      Thread.sleep(Duration.ofSeconds(Math.min(seconds, 30)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse<String> checked(HttpResponse<String> answer) {
    if (answer.statusCode() >= 400) {
      throw RefusedException.read(answer.statusCode(), json(answer.body()));
    }
    return answer;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new PatentEngineException("服务的答复不是 JSON", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
