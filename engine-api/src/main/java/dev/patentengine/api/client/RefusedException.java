package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngineException;

/** What the service refused, as its problem says. */
public final class RefusedException extends PatentEngineException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;
  private final String field;
  private final String requestId;

  private RefusedException(int status, String type, String field, String requestId, String detail) {
    super(detail);
    this.status = status;
    this.type = type;
    this.field = field;
    this.requestId = requestId;
  }

  static RefusedException read(int status, JsonNode problem) {
    return new RefusedException(
        status,
        problem.path("type").asText(),
        problem.path("field").asText(),
        problem.path("requestId").asText(),
        problem.path("detail").asText());
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** Which sort of problem: {@code urn:patent-engine:problem:invalid}. */
  public String type() {
    return type;
  }

  /** The field at fault, empty if it is about none. */
  public String field() {
    return field;
  }

  /** What the service calls the request in its log. */
  public String requestId() {
    return requestId;
  }
}
