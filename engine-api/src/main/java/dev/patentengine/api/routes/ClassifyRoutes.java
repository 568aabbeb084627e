package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
            .by(this::classify),
        Route.post("/v1/classify:batch", "产业标签：多条需求")
            .heavy()
            .takes(
                "ClassifyBatchRequest",
                """
                {"demands":[{"id":"D1","text":"花生摘果机摘不净"},{"id":"D2","text":"电池包低温充电慢"}]}\
                """)
            .answers(200, "ClassificationBatchAnswer")
            .by(this::batch));
  }

  private Answer classify(Call call) {
    return Answer.ok(answer(call, AskedDemand.of(call)));
  }

  private Answer batch(Call call) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode answers = json.putArray("answers");
    for (Demand demand : AskedDemand.all(call)) {
      call.proceed();
      answers.add(answer(call, demand));
    }
    return Answer.ok(json);
  }

  private ObjectNode answer(Call call, Demand demand) {
    double confidence = call.body().path("confidence").asDouble(Classification.SURE);
    return ClassificationAnswer.of(demand.id(), engine.classify(demand), confidence);
  }
}
