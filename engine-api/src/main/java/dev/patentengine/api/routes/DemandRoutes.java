package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.JsonFieldException;
import java.util.List;
import java.util.Optional;

/**
 * Standing demands one by one. One that is stored as private is its client's own: others do not see
 * it, and may use its id for theirs. Safe for concurrent use.
 */
public final class DemandRoutes {

  private static final String PATH = "/v1/demands/{id}";
  private static final Parameter ID =
      Parameter.path("id", "需求的编号，不以 @ 开头", "(?!@)[^/\\u0000-\\u001f\\u007f]{1,100}", "D1101");
  private static final Parameter PRIVATE =
      Parameter.text("private", "true 则只有本客户能看到", "true|false", "true");

  private final PatentEngine engine;

  /** Routes over this engine. */
  public DemandRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一条需求，不含联系方式；有本客户私有的则为私有的").with(ID).answers(200, "Demand").by(this::give),
        Route.put(PATH, "存入一条需求")
            .role(Role.WRITE)
            .with(ID)
            .with(PRIVATE)
            .takes(
                "Demand",
                """
                {"id":"D1101","title":"换挡","text":"装载机换挡费劲，重载时自己跳空挡"}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(this::store),
        Route.delete(PATH, "删除一条需求；有本客户私有的则删私有的")
            .role(Role.WRITE)
            .with(ID)
            .answersNothing()
            .by(this::remove));
  }

  private static String privateId(Call call) {
    return OwnIds.of(call, call.path("id"));
  }

  private Answer give(Call call) {
    Demand demand =
        engine
            .demand(privateId(call))
            .or(() -> engine.demand(call.path("id")))
            .orElseThrow(() -> unknown(call));
    return Answer.ok(DemandJson.write(demand).put("id", call.path("id")));
  }

  private static RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有需求 " + call.path("id")).exception();
  }

  private Answer store(Call call) {
    boolean own = call.query("private").filter(Boolean::parseBoolean).isPresent();
    Demand demand = read(call, own ? privateId(call) : call.path("id"));
    boolean created = engine.storeDemands(List.of(demand)) > 0;
    return StoredAnswer.of(call.path("id"), created);
  }

  private static Demand read(Call call, String id) {
    ObjectNode json = call.body().deepCopy();
    Optional<String> inside = Optional.ofNullable(json.path("id").textValue());
    if (inside.filter(other -> !other.equals(call.path("id"))).isPresent()) {
      throw Problem.field(
              ProblemKind.INVALID, "id", inside.get(), "与路径中的 " + call.path("id") + " 不同")
          .exception();
    }
    try {
      return DemandJson.read(json.put("id", id));
    } catch (JsonFieldException e) {
      throw Problem.field(ProblemKind.INVALID, e.field(), e.value(), e.reason()).exception();
    }
  }

  private Answer remove(Call call) {
    if (!engine.removeDemand(privateId(call)) && !engine.removeDemand(call.path("id"))) {
      throw unknown(call);
    }
    return Answer.nothing();
  }
}
