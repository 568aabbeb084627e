package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.model.JsonFieldException;
import java.util.function.Function;

/** The record in the body of a request whose path names its id. */
final class RecordBody {

  private RecordBody() {}

  /** What {@code read} makes of the body; a fault, or another id than the path's, is a problem. */
  static <T> T read(Call call, Function<JsonNode, T> read, Function<T, String> id) {
    try {
      T record = read.apply(call.body());
      if (!id.apply(record).equals(call.path("id"))) {
        throw new JsonFieldException("id", id.apply(record), "与路径中的 " + call.path("id") + " 不同");
      }
      return record;
    } catch (JsonFieldException e) {
      throw Problem.field(ProblemKind.INVALID, e.field(), e.value(), e.reason()).exception();
    }
  }
}
