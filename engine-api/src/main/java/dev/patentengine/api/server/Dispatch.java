package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.patentengine.api.http.Access;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.CallerGoneException;
import dev.patentengine.api.http.FieldFault;
import dev.patentengine.api.http.Limits;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemException;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.server.Places.Place;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The way of a request: who asks, what it carries, a place to work, the answer. Safe for concurrent
 * use.
 */
final class Dispatch {

  /** As nginx says it: the caller closed the connection. */
  private static final int CALLER_GONE = 499;

  private static final Duration LONGEST_FLOW = Duration.ofHours(12);

  private final Access access;
  private final Schemas schemas;
  private final Limits limits;
  private final JsonBody bodies;
  private final Places heavy;
  private final Places flowing;
  private final InFlight inFlight;
  private final Observer observer;
  private final Workers workers;

  /** Hears of every request that has ended. */
  interface Observer {

    /** How it ended. */
    void ended(RequestLog.Entry entry);

    /** How long a part of it took. */
    void stage(String stage, Deadline since);

    /** What the caller is not told. */
    void fault(String requestId, Throwable fault);
  }

  Dispatch(
      Access access,
      Schemas schemas,
      Limits limits,
      Places heavy,
      Places flowing,
      InFlight inFlight,
      Observer observer,
      Workers workers) {
    this.access = access;
    this.schemas = schemas;
    this.limits = limits;
    this.bodies = new JsonBody(limits.bodyBytes());
    this.heavy = heavy;
    this.flowing = flowing;
    this.inFlight = inFlight;
    this.observer = observer;
    this.workers = workers;
  }

  /** Answers a request of {@code route}. */
  void handle(Route route, Context context) {
    HttpCall call = new HttpCall(context, RequestId.of(context), Deadline.after(time(route)));
    context.header(RequestId.HEADER, call.id());
    try {
      inFlight.admit();
      ended(call, Optional.of(route), answer(route, call, context), Optional.empty());
    } catch (ProblemException e) {
      refuse(Optional.of(route), call, context, e.problem());
    } catch (CallerGoneException | IOException e) {
      ended(call, Optional.of(route), CALLER_GONE, Optional.of("caller-gone"));
    } catch (RuntimeException e) {
      observer.fault(call.id(), e);
      refuse(Optional.of(route), call, context, Faults.problem(e));
    }
  }

  /** A stream takes as long as it has to, as long as it flows. */
  private Duration time(Route route) {
    return route.weight() == Route.Weight.FLOWING ? LONGEST_FLOW : limits.time();
  }

  /** Answers what belongs to no route. */
  void refuse(Context context, Problem problem) {
    HttpCall call = new HttpCall(context, RequestId.of(context), Deadline.after(limits.time()));
    context.header(RequestId.HEADER, call.id());
    refuse(Optional.empty(), call, context, problem);
  }

  private void refuse(Optional<Route> route, HttpCall call, Context context, Problem problem) {
    int status =
        Exchange.open(context)
            ? Exchange.send(context, problem, call.id())
            : problem.kind().status();
    ended(call, route, status, Optional.of(problem.kind().type()));
  }

  private void ended(HttpCall call, Optional<Route> route, int status, Optional<String> problem) {
    observer.ended(new RequestLog.Entry(call, route, status, problem));
  }

  private int answer(Route route, HttpCall call, Context context) throws IOException {
    call.from(access.admit(asked(route, call)));
    Deadline checking = Deadline.after(limits.time());
    check(route, call);
    call.with(body(route, call, context));
    observer.stage("check", checking);
    Deadline waiting = Deadline.after(limits.time());
    Place place = place(route, call);
    try {
      observer.stage("wait", waiting);
      return worked(route, call, context);
    } finally {
      place.giveBack();
    }
  }

  private int worked(Route route, HttpCall call, Context context) throws IOException {
    Deadline working = Deadline.after(limits.time());
    int status = Exchange.send(context, handled(route, call));
    observer.stage("work", working);
    return status;
  }

  private Answer handled(Route route, HttpCall call) throws IOException {
    return route.weight() == Route.Weight.HEAVY
        ? workers.answer(route.handler(), call)
        : route.handler().handle(call);
  }

  private static Access.Asked asked(Route route, HttpCall call) {
    return new Access.Asked(
        route.role(), call.header("Authorization"), call.header("Host"), call.header("Origin"));
  }

  private Place place(Route route, HttpCall call) {
    return switch (route.weight()) {
      case LIGHT -> Place.ANYWHERE;
      case HEAVY -> heavy.take(call);
      case FLOWING -> flowing.take(call);
    };
  }

  private static void check(Route route, HttpCall call) {
    for (String name : call.queryNames()) {
      boolean known = route.parameters().stream().anyMatch(each -> each.is("query", name));
      if (!known && route.role().isPresent()) {
        throw Problem.field(ProblemKind.INVALID, name, "", "没有这个参数").exception();
      }
    }
    for (Parameter parameter : route.parameters()) {
      Optional<String> value =
          switch (parameter.place()) {
            case "path" -> Optional.of(call.path(parameter.name()));
            case "header" -> call.header(parameter.name());
            default -> call.query(parameter.name());
          };
      value.ifPresent(parameter::check);
      if (value.isEmpty() && parameter.required()) {
        throw parameter.missing();
      }
    }
  }

  private JsonNode body(Route route, HttpCall call, Context context) throws IOException {
    return switch (route.body()) {
      case Route.Body.None none -> MissingNode.getInstance();
      case Route.Body.Flowing stream -> {
        requireType(call, stream.mediaTypes());
        yield MissingNode.getInstance();
      }
      case Route.Body.Json json -> {
        requireType(call, List.of("application/json"));
        JsonNode read = bodies.read(context.bodyInputStream(), length(context), call.deadline());
        call.whole();
        yield checked(json.schema(), read);
      }
    };
  }

  private static Optional<Long> length(Context context) {
    return Optional.of(context.req().getContentLengthLong()).filter(length -> length >= 0);
  }

  private static void requireType(HttpCall call, List<String> mediaTypes) {
    String type = call.header("Content-Type").orElse("").replaceFirst(";.*", "").strip();
    if (!mediaTypes.contains(type.toLowerCase(Locale.ROOT))) {
      throw Problem.of(
              ProblemKind.MEDIA,
              "Content-Type 应为 " + String.join(" 或 ", mediaTypes) + "，而不是 \"" + type + "\"")
          .exception();
    }
  }

  private JsonNode checked(String schema, JsonNode body) {
    List<FieldFault> faults = schemas.faults(schema, body);
    if (!faults.isEmpty()) {
      throw Problem.fields(ProblemKind.INVALID, faults).exception();
    }
    return body;
  }
}
