package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** What a route answers. */
public sealed interface Answer {

  /** A JSON body. */
  record Json(int status, JsonNode body, Map<String, String> headers) implements Answer {
    public Json {
      headers = Map.copyOf(headers);
    }
  }

  /** A body that is text of another type. */
  record Text(String mediaType, String body) implements Answer {}

  /** A page of HTML that stands alone: it may have its own styles, but no script. */
  record Page(String html) implements Answer {

    /** The media type of a page. */
    public static final String MEDIA_TYPE = "text/html; charset=utf-8";
  }

  /** No body. */
  record Nothing() implements Answer {}

  /** A body that is written as it comes to be. */
  record Flowing(String mediaType, Writer writer) implements Answer {}

  /** Writes a body that flows. */
  @FunctionalInterface
  interface Writer {

    /** Writes all of it; what has been flushed has been sent. */
    void write(OutputStream out) throws IOException;
  }

  /** The answer 200 with this body. */
  static Answer ok(JsonNode body) {
    return new Json(200, body, Map.of());
  }

  /** The answer of this status with this body. */
  static Answer of(int status, JsonNode body) {
    return new Json(status, body, Map.of());
  }

  /** The answer 202 for work that goes on at {@code location}. */
  static Answer accepted(JsonNode body, String location) {
    return new Json(202, body, Map.of("Location", location));
  }

  /** The answer 204. */
  static Answer nothing() {
    return new Nothing();
  }
}
