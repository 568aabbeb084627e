package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The Chrome DevTools protocol with one page: commands with their answers, and what it tells. */
final class DevTools implements WebSocket.Listener {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 30;

  private final Map<Long, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final AtomicLong last = new AtomicLong();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;

  DevTools(HttpClient http, URI page) {
    this.socket = http.newWebSocketBuilder().buildAsync(page, this).join();
  }

  /** What the page answers to a command. */
  JsonNode ask(String method, ObjectNode parameters) {
    long id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    ObjectNode command = JsonNodeFactory.instance.objectNode().put("id", id).put("method", method);
    command.set("params", parameters);
    socket.sendText(command.toString(), true).join();
    try {
      JsonNode json = answer.get(SECONDS, TimeUnit.SECONDS);
      if (json.has("error")) {
        throw new IllegalStateException(method + ": " + json.path("error"));
      }
      return json.path("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method + " was interrupted", e);
    }
  }

  /** The parameters of all events of this name so far. */
  Stream<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.path("method").asText().equals(method))
        .map(event -> event.path("params"));
  }

  /** The events so far are told no more. */
  void forget() {
    events.clear();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean end) {
    message.append(data);
    if (end) {
      heard(message.toString());
      message.setLength(0);
    }
    return WebSocket.Listener.super.onText(webSocket, data, end);
  }

  private void heard(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      CompletableFuture<JsonNode> answer = asked.remove(json.path("id").asLong());
      if (answer != null) {
        answer.complete(json);
      } else {
        events.add(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
