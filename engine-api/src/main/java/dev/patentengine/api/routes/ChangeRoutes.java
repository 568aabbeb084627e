package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import dev.patentengine.store.UnknownCursorException;
import java.util.List;
import java.util.Locale;

/** What changed since a cursor, for platforms that keep a copy. Safe for concurrent use. */
public final class ChangeRoutes {

  private static final int LIMIT = 100;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public ChangeRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/changes/patents", "游标之后的专利变化，用于同步")
            .with(Parameter.number("since", "上次答复的 next；从头开始为 0", 0, Long.MAX_VALUE / 16, 0))
            .with(Parameter.number("limit", "最多几条，默认 100", 1, 1_000, LIMIT))
            .answers(200, "Changes")
            .by(this::patents));
  }

  private Answer patents(Call call) {
    long since = call.number("since", Changes.START);
    try {
      return Answer.ok(json(engine.changes(since, (int) call.number("limit", LIMIT))));
    } catch (UnknownCursorException e) {
      throw Problem.field(
              ProblemKind.INVALID, "since", Long.toString(since), String.valueOf(e.getMessage()))
          .exception();
    }
  }

  private static ObjectNode json(Changes changes) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("changes");
    for (Change change : changes.changes()) {
      array
          .addObject()
          .put("sequence", change.sequence())
          .put("id", change.id())
          .put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    }
    return json.put("next", changes.next());
  }
}
