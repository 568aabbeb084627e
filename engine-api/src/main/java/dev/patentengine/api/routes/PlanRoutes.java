package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.PlanRequest;
import dev.patentengine.api.PlanAnswers;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Route;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.model.Demand;
import dev.patentengine.plan.Plan;
import java.util.List;

/** The recommendation plans of demands. Safe for concurrent use. */
public final class PlanRoutes {

  private static final String EXAMPLE =
      """
      {"id":"D1","text":"花生摘果机摘不净，一亩地落地里三四十斤，想少落点","top":3,"teams":2}\
      """;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public PlanRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/plan", "方案：诊断、专利、指标、权利状态、团队、缺口与下一步，另附 Markdown")
            .heavy()
            .takes("PlanRequest", EXAMPLE)
            .answers(200, "PlanAnswer")
            .by(call -> Answer.ok(PlanAnswers.of(plan(call)))),
        Route.post("/v1/plan:html", "方案：可打印的网页")
            .heavy()
            .takes("PlanRequest", EXAMPLE)
            .answersText(Answer.Page.MEDIA_TYPE)
            .by(call -> new Answer.Page(plan(call).document().html())));
  }

  private Plan plan(Call call) {
    Demand demand = AskedDemand.of(call);
    MatchConditions conditions = Where.conditions(call, demand);
    int patents = call.body().path("top").asInt(PlanRequest.PATENTS);
    int teams = call.body().path("teams").asInt(PlanRequest.TEAMS);
    return engine.plan(demand, new PlanRequest(conditions, patents, teams));
  }
}
