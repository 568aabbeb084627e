package dev.patentengine.api.http;

import dev.patentengine.api.http.Route.Body;
import dev.patentengine.api.http.Route.Method;
import dev.patentengine.api.http.Route.Reply;
import dev.patentengine.api.http.Route.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes a {@link Route}. Not safe for concurrent use. */
public final class RouteBuilder {

  private final Method method;
  private final String path;
  private final String title;
  private Optional<Role> role = Optional.of(Role.READ);
  private Weight weight = Weight.LIGHT;
  private final List<Parameter> parameters = new ArrayList<>();
  private Body body = new Body.None();
  private final Set<ProblemKind> problems = EnumSet.noneOf(ProblemKind.class);
  private final List<Reply> replies = new ArrayList<>();

  RouteBuilder(Method method, String path, String title) {
    this.method = method;
    this.path = path;
    this.title = title;
  }

  /** Only who has this role may call; {@link Role#READ} unless said. */
  public RouteBuilder role(Role value) {
    role = Optional.of(value);
    return this;
  }

  /** Everybody may call. */
  public RouteBuilder open() {
    role = Optional.empty();
    return this;
  }

  /** It is work for the processors. */
  public RouteBuilder heavy() {
    weight = Weight.HEAVY;
    return this;
  }

  /** It has this parameter. */
  public RouteBuilder with(Parameter parameter) {
    parameters.add(parameter);
    return this;
  }

  /** It takes JSON of this schema, such as these examples. */
  public RouteBuilder takes(String schema, String... examples) {
    body = new Body.Json(schema, List.of(examples));
    return this;
  }

  /** It takes a stream of one of these types. */
  public RouteBuilder flows(List<String> mediaTypes, String example) {
    body = new Body.Flowing(mediaTypes, example);
    weight = Weight.FLOWING;
    return this;
  }

  /** It may answer with this problem, beside those that follow from what it is. */
  public RouteBuilder fails(ProblemKind kind) {
    problems.add(kind);
    return this;
  }

  /** It answers this status with JSON of this schema. */
  public RouteBuilder answers(int status, String schema) {
    replies.add(new Reply(status, "application/json", Optional.of(schema)));
    return this;
  }

  /** It answers 200 with a body of this type. */
  public RouteBuilder answersText(String mediaType) {
    replies.add(new Reply(200, mediaType, Optional.empty()));
    return this;
  }

  /** It answers 200 with lines of JSON, each of this schema. */
  public RouteBuilder answersLines(String schema) {
    replies.add(new Reply(200, "application/x-ndjson", Optional.of(schema)));
    return this;
  }

  /** It answers 204. */
  public RouteBuilder answersNothing() {
    replies.add(new Reply(204, "", Optional.empty()));
    return this;
  }

  /** The route with this code behind it. */
  public Route by(Handler handler) {
    return new Route(
        method, path, title, role, weight, parameters, body, replies, problems, handler);
  }
}
