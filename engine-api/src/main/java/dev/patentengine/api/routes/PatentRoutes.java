package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.util.List;

/** Patents one by one. Safe for concurrent use. */
public final class PatentRoutes {

  static final Parameter NUMBER =
      Parameter.path("number", "公开号，或入库时的 id", "[^/\\u0000-\\u001f\\u007f]{1,100}", "CN199100001B");
  private static final String PATH = "/v1/patents/{number}";

  private final PatentEngine engine;
  private final Runnable onChange;

  /**
   * Routes over this engine.
   *
   * @param onChange is told when patents have come that want vectors
   */
  public PatentRoutes(PatentEngine engine, Runnable onChange) {
    this.engine = engine;
    this.onChange = onChange;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一件专利").with(NUMBER).answers(200, "StoredPatent").by(this::give),
        Route.put(PATH, "存入一件专利，原有的被替换；返回即已落盘")
            .role(Role.WRITE)
            .with(NUMBER)
            .takes(
                "Patent",
                """
                {"number":"CN199100001B","title":"一种硅光发射芯片的工作点跟踪方法","applicants":["某大学"]}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(this::store),
        Route.delete(PATH, "删除一件专利")
            .role(Role.WRITE)
            .with(NUMBER)
            .answersNothing()
            .by(this::remove));
  }

  private Answer give(Call call) {
    return Answer.ok(
        PatentJson.write(engine.patent(call.path("number")).orElseThrow(() -> unknown(call))));
  }

  private static RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有专利 " + call.path("number")).exception();
  }

  private Answer store(Call call) {
    Patent patent = read(call);
    boolean created = engine.store(List.of(patent)) > 0;
    onChange.run();
    return StoredAnswer.of(patent.id(), created);
  }

  private static Patent read(Call call) {
    String number = call.path("number");
    try {
      Patent patent = PatentJson.read(call.body());
      if (!patent.id().equals(number)) {
        throw new JsonFieldException("id", patent.id(), "与路径中的 " + number + " 不同");
      }
      return patent;
    } catch (JsonFieldException e) {
      throw Problem.field(ProblemKind.INVALID, e.field(), e.value(), e.reason()).exception();
    }
  }

  private Answer remove(Call call) {
    if (!engine.remove(call.path("number"))) {
      throw unknown(call);
    }
    return Answer.nothing();
  }
}
