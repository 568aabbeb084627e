package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why a request was not answered, as RFC 9457 says it ({@code application/problem+json}).
 * Immutable.
 *
 * @param kind which sort of problem
 * @param detail what is wrong this time, for a reader
 * @param faults the fields at fault, if it is about fields
 * @param retryAfter when to try again, if that helps
 */
public record Problem(
    ProblemKind kind, String detail, List<FieldFault> faults, Optional<Duration> retryAfter) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    faults = List.copyOf(faults);
  }

  /** A problem of this kind. */
  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, List.of(), Optional.empty());
  }

  /** A problem that passes. */
  public static Problem passing(ProblemKind kind, String detail, Duration retryAfter) {
    return new Problem(kind, detail, List.of(), Optional.of(retryAfter));
  }

  /** A problem of fields. */
  public static Problem fields(ProblemKind kind, List<FieldFault> faults) {
    FieldFault first = faults.getFirst();
    return new Problem(kind, first.field() + "：" + first.reason(), faults, Optional.empty());
  }

  /** A problem of one field. */
  public static Problem field(ProblemKind kind, String field, String value, String reason) {
    return fields(kind, List.of(new FieldFault(field, value, reason)));
  }

  /** The exception that ends a request with this problem. */
  public ProblemException exception() {
    return new ProblemException(this);
  }

  /** Whole seconds to wait, at least 1. */
  public Optional<Long> retryAfterSeconds() {
    return retryAfter.map(wait -> Math.max(1, (wait.toMillis() + 999) / 1000));
  }

  /** The problem as JSON, for the request of this id. */
  public ObjectNode json(String requestId) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", kind.type()).put("title", kind.title()).put("status", kind.status());
    json.put("detail", detail).put("requestId", requestId);
    retryAfterSeconds().ifPresent(seconds -> json.put("retryAfter", seconds));
    if (!faults.isEmpty()) {
      json.put("field", faults.getFirst().field());
      ArrayNode errors = json.putArray("errors");
      faults.forEach(fault -> errors.add(fault.json()));
    }
    return json;
  }
}
