package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Caller;
import dev.patentengine.api.http.CallerGoneException;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** A request as Javalin gives it. For the thread that answers it. */
final class HttpCall implements Call {

  private final Context context;
  private final String id;
  private final Deadline deadline;
  private final Connection connection;
  private Caller caller = Caller.ANYBODY;
  private JsonNode body = MissingNode.getInstance();

  HttpCall(Context context, String id, Deadline deadline) {
    this.context = context;
    this.id = id;
    this.deadline = deadline;
    this.connection = new Connection(context.req());
  }

  void from(Caller value) {
    caller = value;
  }

  void with(JsonNode value) {
    body = value;
  }

  /** Nothing of the body is still to come. */
  void whole() {
    connection.bodyIsRead();
  }

  Deadline deadline() {
    return deadline;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public String path(String name) {
    return context.pathParam(name);
  }

  /** The query parameters that are given. */
  Set<String> queryNames() {
    return context.queryParamMap().keySet();
  }

  @Override
  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name));
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  @Override
  public JsonNode body() {
    return body;
  }

  @Override
  public InputStream stream() {
    return context.bodyInputStream();
  }

  @Override
  public void proceed() {
    deadline.check();
    if (connection.gone()) {
      throw new CallerGoneException();
    }
  }
}
