package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.Viewer;
import dev.patentengine.store.Records;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The records of one kind, by id. One that is stored as private is its client's own: others do not
 * see it, and may use its id for theirs. Safe for concurrent use.
 *
 * @param path of one, with its {@code {id}}
 * @param id the parameter
 * @param noun what one is called
 * @param schema of one that is stored
 * @param read the record of a JSON object
 * @param kept all of them
 */
record OwnedRecords<T>(
    String path,
    Parameter id,
    String noun,
    String schema,
    Function<JsonNode, T> read,
    Records<T> kept) {

  /** A part of a path: nothing that a caller names begins as the ids of private records do. */
  static final String SEGMENT = "(?!@)[^/\\u0000-\\u001f\\u007f]{1,100}";

  private static final Parameter PRIVATE =
      Parameter.text("private", "true 则只有本客户能看到", "true|false", "true");

  /** The id of a record in the path. */
  static Parameter id(String noun, String example) {
    return Parameter.path("id", noun + "的编号，不以 @ 开头", SEGMENT, example);
  }

  /** Gives one in this form, {@code what} being the beginning of the title. */
  Route giving(String what, Function<T, ObjectNode> form) {
    return Route.get(path, what + "，不含联系方式；有本客户私有的则为私有的")
        .with(id)
        .answers(200, schema)
        .by(call -> Answer.ok(form.apply(get(call)).put("id", call.path("id"))));
  }

  /** Stores one. */
  Route storing(String title, String... examples) {
    return Route.put(path, title)
        .role(Role.WRITE)
        .with(id)
        .with(PRIVATE)
        .takes(schema, examples)
        .answers(200, "Stored")
        .answers(201, "Stored")
        .by(this::put);
  }

  /** Removes one, {@code what} being the beginning of the title. */
  Route removing(String what) {
    return Route.delete(path, what + "；有本客户私有的则删私有的")
        .role(Role.WRITE)
        .with(id)
        .answersNothing()
        .by(this::remove);
  }

  private T get(Call call) {
    return call.caller()
        .viewer()
        .find(call.path("id"), kept::find)
        .orElseThrow(() -> unknown(call));
  }

  private RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有" + noun + " " + call.path("id")).exception();
  }

  private Answer put(Call call) {
    Viewer viewer = call.caller().viewer();
    boolean own = call.query("private").filter(Boolean::parseBoolean).isPresent();
    T record = read(call, own ? viewer.own(call.path("id")) : call.path("id"));
    return StoredAnswer.of(call.path("id"), kept.store(List.of(record)) > 0);
  }

  private T read(Call call, String id) {
    ObjectNode json = call.body().deepCopy();
    Optional<String> inside = Optional.ofNullable(json.path("id").textValue());
    if (inside.filter(other -> !other.equals(call.path("id"))).isPresent()) {
      throw Problem.field(
              ProblemKind.INVALID, "id", inside.get(), "与路径中的 " + call.path("id") + " 不同")
          .exception();
    }
    try {
      return read.apply(json.put("id", id));
    } catch (JsonFieldException e) {
      throw Problem.field(ProblemKind.INVALID, e.field(), e.value(), e.reason()).exception();
    }
  }

  /** Removes the client's own record of the path's id, or else the shared one. */
  private Answer remove(Call call) {
    String id = call.path("id");
    if (!kept.remove(call.caller().viewer().own(id)) && !kept.remove(id)) {
      throw unknown(call);
    }
    return Answer.nothing();
  }
}
