package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The records of one kind, by id. One that is stored as private is its client's own: others do not
 * see it, and may use its id for theirs. Safe for concurrent use.
 *
 * @param noun what one is called
 * @param read the record of a JSON object
 * @param store keeps records and says how many are new
 * @param kept the record that is kept under an id
 * @param drop removes what is kept under an id and says whether there was something
 */
record OwnedRecords<T>(
    String noun,
    Function<JsonNode, T> read,
    ToIntFunction<List<T>> store,
    Function<String, Optional<T>> kept,
    Predicate<String> drop) {

  /** A part of a path: nothing that a caller names begins as the ids of private records do. */
  static final String SEGMENT = "(?!@)[^/\\u0000-\\u001f\\u007f]{1,100}";

  static final Parameter PRIVATE =
      Parameter.text("private", "true 则只有本客户能看到", "true|false", "true");

  /** The id of a record in the path. */
  static Parameter id(String noun, String example) {
    return Parameter.path("id", noun + "的编号，不以 @ 开头", SEGMENT, example);
  }

  /** The record of the path's id. */
  T get(Call call) {
    return call.caller().viewer().find(call.path("id"), kept).orElseThrow(() -> unknown(call));
  }

  private RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有" + noun + " " + call.path("id")).exception();
  }

  /** Stores the record of the body. */
  Answer put(Call call) {
    Viewer viewer = call.caller().viewer();
    boolean own = call.query("private").filter(Boolean::parseBoolean).isPresent();
    T record = read(call, own ? viewer.own(call.path("id")) : call.path("id"));
    return StoredAnswer.of(call.path("id"), store.applyAsInt(List.of(record)) > 0);
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
  Answer remove(Call call) {
    String id = call.path("id");
    if (!drop.test(call.caller().viewer().own(id)) && !drop.test(id)) {
      throw unknown(call);
    }
    return Answer.nothing();
  }
}
