package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Route;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * One JSON line for each request: never what was asked or answered, only the route, who, how it
 * ended and how long it took. Safe for concurrent use.
 */
final class RequestLog {

  private final PrintWriter out;
  private final Clock clock;

  RequestLog(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /**
   * How a request ended.
   *
   * @param call the request
   * @param route that it took, if there is one
   * @param status of the answer; 499 if the caller went away
   * @param problem its type, if it was one
   */
  record Entry(HttpCall call, Optional<Route> route, int status, Optional<String> problem) {

    /** Of the route, for the log and the metrics. */
    String name() {
      return route.map(Route::name).orElse("none");
    }
  }

  void write(Entry entry) {
    ObjectNode json = line(entry.status() >= 500 ? "error" : "info", entry.call().id());
    json.put("client", entry.call().caller().client()).put("route", entry.name());
    json.put("status", entry.status());
    entry.problem().ifPresent(type -> json.put("problem", type));
    json.put("milliseconds", entry.call().deadline().elapsed().toMillis());
    print(json);
  }

  /** What the caller is not told of a fault. */
  void fault(String requestId, Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack));
    print(line("error", requestId).put("fault", stack.toString()));
  }

  /** Something that is no request. */
  void event(String what) {
    print(line("info", "-").put("event", what));
  }

  private ObjectNode line(String level, String requestId) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("time", Instant.now(clock).toString())
        .put("level", level)
        .put("requestId", requestId);
  }

  private void print(ObjectNode json) {
    synchronized (out) {
      out.println(json);
      out.flush();
    }
  }
}
