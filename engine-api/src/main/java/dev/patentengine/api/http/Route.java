package dev.patentengine.api.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One route: where it is, who may call it, what it takes and answers, and the code behind it. What
 * it says is what is registered, checked and documented. Immutable.
 *
 * @param method of HTTP
 * @param path with parts in braces: {@code /v1/patents/{number}}
 * @param title what it does, short
 * @param role who may call it; everybody if empty
 * @param weight what it costs the machine
 * @param parameters of path, query and header
 * @param body what it takes
 * @param replies what it answers when all is well
 * @param problems what it may answer else, beside what follows from the rest
 * @param handler the code
 */
public record Route(
    Method method,
    String path,
    String title,
    Optional<Role> role,
    Weight weight,
    List<Parameter> parameters,
    Body body,
    List<Reply> replies,
    Set<ProblemKind> problems,
    Handler handler) {

  public Route {
    parameters = List.copyOf(parameters);
    replies = List.copyOf(replies);
    problems = Set.copyOf(problems);
  }

  /** Methods of HTTP. */
  public enum Method {
    GET,
    POST,
    PUT,
    DELETE
  }

  /** What a request costs the machine. */
  public enum Weight {
    /** A look-up: always let in. */
    LIGHT,
    /** Work for the processors: let in as far as there are places. */
    HEAVY,
    /** A body that flows for as long as it has to: few at a time. */
    FLOWING
  }

  /** What a route takes. */
  public sealed interface Body {

    /** Nothing. */
    record None() implements Body {}

    /**
     * A JSON object.
     *
     * @param schema its name among the schemas
     * @param examples each as JSON text, all of them right
     */
    record Json(String schema, List<String> examples) implements Body {
      public Json {
        examples = List.copyOf(examples);
      }
    }

    /**
     * Bytes that flow.
     *
     * @param mediaTypes which are taken
     * @param example a body that is right
     */
    record Flowing(List<String> mediaTypes, String example) implements Body {
      public Flowing {
        mediaTypes = List.copyOf(mediaTypes);
      }
    }
  }

  /**
   * What a route answers.
   *
   * @param status of HTTP
   * @param mediaType of the body, empty if there is none
   * @param schema its name among the schemas, if it is JSON
   */
  public record Reply(int status, String mediaType, Optional<String> schema) {}

  /** What identifies a route in the document and in the metrics: {@code POST /v1/match}. */
  public String name() {
    return method + " " + path;
  }

  /** A route to be described. */
  public static RouteBuilder get(String path, String title) {
    return new RouteBuilder(Method.GET, path, title);
  }

  /** A route to be described. */
  public static RouteBuilder post(String path, String title) {
    return new RouteBuilder(Method.POST, path, title);
  }

  /** A route to be described. */
  public static RouteBuilder put(String path, String title) {
    return new RouteBuilder(Method.PUT, path, title);
  }

  /** A route to be described. */
  public static RouteBuilder delete(String path, String title) {
    return new RouteBuilder(Method.DELETE, path, title);
  }
}
