package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Whether the service lives, and whether it can answer. Safe for concurrent use. */
public final class HealthRoutes {

  private final PatentEngine engine;
  private final BooleanSupplier open;
  private final BooleanSupplier stopping;

  /**
   * Routes over this engine.
   *
   * @param open whether no key is needed
   * @param stopping whether it lets nobody in any more
   */
  public HealthRoutes(PatentEngine engine, BooleanSupplier open, BooleanSupplier stopping) {
    this.engine = engine;
    this.open = open;
    this.stopping = stopping;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/health/live", "进程是否活着").open().answers(200, "Live").by(this::live),
        Route.get("/health/ready", "能否应答：索引已打开、模型可用").open().answers(200, "Ready").by(this::ready));
  }

  private Answer live(Call call) {
    return Answer.ok(JsonNodeFactory.instance.objectNode().put("status", "up"));
  }

  private Answer ready(Call call) {
    if (stopping.getAsBoolean()) {
      throw Problem.passing(ProblemKind.STOPPING, "服务正在停止", Duration.ofSeconds(5)).exception();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("status", "ready");
    json.put("patents", engine.size()).put("withoutVector", engine.pending());
    json.set("model", ModelAnswer.of(engine.model()));
    return Answer.ok(json.put("open", open.getAsBoolean()));
  }
}
