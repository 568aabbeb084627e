package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.ClassificationAnswer;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Route;
import dev.patentengine.classify.Classification;
import dev.patentengine.model.Demand;
import java.util.List;

/** The emerging industries of demands. Safe for concurrent use. */
public final class ClassifyRoutes {

  private final PatentEngine engine;

  /** Routes over this engine. */
  public ClassifyRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/classify", "产业标签：需求所属的战略性新兴产业，附把握与依据")
            .heavy()
            .takes(
                "ClassifyRequest",
                """
                {"id":"D1","text":"发射芯片的工作点跟着温度跑，求自动跟踪办法","confidence":0.5}\
                """)
            .answers(200, "ClassificationAnswer")
            .by(this::classify));
  }

  private Answer classify(Call call) {
    Demand demand = AskedDemand.of(call);
    double confidence = call.body().path("confidence").asDouble(Classification.SURE);
    return Answer.ok(ClassificationAnswer.of(demand.id(), engine.classify(demand), confidence));
  }
}
