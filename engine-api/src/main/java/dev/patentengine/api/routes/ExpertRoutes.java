package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import java.util.List;

/** Experts one by one, never with how to reach them. Safe for concurrent use. */
public final class ExpertRoutes {

  private static final String PATH = "/v1/experts/{id}";
  private static final Parameter ID =
      Parameter.path("id", "专家的编号", "[^/\\u0000-\\u001f\\u007f]{1,100}", "E1101");

  private final PatentEngine engine;

  /** Routes over this engine. */
  public ExpertRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一位专家，不含联系方式").with(ID).answers(200, "Expert").by(this::give),
        Route.put(PATH, "存入一位专家")
            .role(Role.WRITE)
            .with(ID)
            .takes(
                "Expert",
                """
                {"id":"E1101","name":"某专家","organization":"某大学","fields":["机械传动"]}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(this::store),
        Route.delete(PATH, "删除一位专家").role(Role.WRITE).with(ID).answersNothing().by(this::remove));
  }

  private Answer give(Call call) {
    return Answer.ok(
        ExpertJson.write(engine.expert(call.path("id")).orElseThrow(() -> unknown(call))));
  }

  private static RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有专家 " + call.path("id")).exception();
  }

  private Answer store(Call call) {
    Expert expert = RecordBody.read(call, ExpertJson::read, Expert::id);
    return StoredAnswer.of(expert.id(), engine.storeExperts(List.of(expert)) > 0);
  }

  private Answer remove(Call call) {
    if (!engine.removeExpert(call.path("id"))) {
      throw unknown(call);
    }
    return Answer.nothing();
  }
}
