package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A piece of long work. Immutable.
 *
 * @param id its key
 * @param kind which sort of work: {@code import}, {@code embed}, {@code tune}
 * @param client who asked for it
 * @param state how it stands
 * @param choices what it was asked with
 * @param created when it was asked for
 * @param progress how far it is
 * @param message what to tell of it, empty if nothing
 * @param result what came of it, once it is done
 */
public record Job(
    String id,
    String kind,
    String client,
    State state,
    Map<String, String> choices,
    Instant created,
    JobProgress progress,
    String message,
    Optional<ObjectNode> result) {

  public Job {
    choices = java.util.Collections.unmodifiableMap(new TreeMap<>(choices));
  }

  /** How a job stands. */
  public enum State {
    /** It waits; also one that a stop of the service has interrupted. */
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean ended() {
      return switch (this) {
        case QUEUED, RUNNING -> false;
        case DONE, FAILED, CANCELLED -> true;
      };
    }
  }

  /** What was chosen of this name. */
  String choice(String name) {
    return Optional.ofNullable(choices.get(name))
        .orElseThrow(() -> new IllegalArgumentException("任务 " + id + " 缺少 " + name));
  }

  Job in(State next, String about) {
    return new Job(id, kind, client, next, choices, created, progress, about, result);
  }

  Job at(JobProgress next) {
    return new Job(id, kind, client, state, choices, created, next, message, result);
  }

  Job with(ObjectNode outcome) {
    return new Job(
        id, kind, client, state, choices, created, progress, message, Optional.of(outcome));
  }

  /** The job as a caller sees it. */
  public ObjectNode json() {
    ObjectNode json = stored();
    json.remove("choices");
    json.remove("client");
    return json;
  }

  ObjectNode stored() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("kind", kind);
    json.put("client", client).put("state", state.name().toLowerCase(Locale.ROOT));
    json.put("created", created.toString());
    json.set("progress", progress.json());
    json.put("message", message);
    result.ifPresent(outcome -> json.set("result", outcome));
    ObjectNode chosen = json.putObject("choices");
    choices.forEach(chosen::put);
    return json;
  }

  static Job read(JsonNode json) {
    Map<String, String> choices = new TreeMap<>();
    json.path("choices")
        .properties()
        .forEach(choice -> choices.put(choice.getKey(), choice.getValue().asText()));
    return new Job(
        json.path("id").asText(),
        json.path("kind").asText(),
        json.path("client").asText(),
        State.valueOf(json.path("state").asText().toUpperCase(Locale.ROOT)),
        choices,
        Instant.parse(json.path("created").asText()),
        JobProgress.read(json.path("progress")),
        json.path("message").asText(),
        Optional.of(json.path("result"))
            .filter(JsonNode::isObject)
            .map(result -> result.<ObjectNode>deepCopy()));
  }
}
