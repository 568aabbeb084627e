package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Optional;

/** One request, after it was let in and its fields were checked. For the thread that answers it. */
public interface Call {

  /** Tells this request from others, in the answer and in the log. */
  String id();

  /** Who asks. */
  Caller caller();

  /** A part of the path. */
  String path(String name);

  /** A query parameter, if given. */
  Optional<String> query(String name);

  /** A header, if given. */
  Optional<String> header(String name);

  /** The JSON body. */
  JsonNode body();

  /** The body as it comes, for routes that take a stream. */
  InputStream stream();

  /**
   * Goes on if the answer is still wanted: to be called between the parts of a longer work.
   *
   * @throws ProblemException if the time is up
   * @throws CallerGoneException if the caller has gone
   */
  void proceed();

  /** A query parameter that is a whole number, checked by its description. */
  default long number(String name, long otherwise) {
    return query(name).map(Long::parseLong).orElse(otherwise);
  }
}
