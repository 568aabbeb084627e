package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.DiagnosisAnswer;
import dev.patentengine.api.FormFindings;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Route;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.model.Demand;
import java.util.List;
import java.util.function.Function;

/** What to do with demands. Safe for concurrent use. */
public final class DiagnoseRoutes {

  private final PatentEngine engine;
  private final FormFindings form = new FormFindings();

  /** Routes over this engine. */
  public DiagnoseRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/diagnose", "诊断：需求可否对接，问题何在，怎样改写")
            .heavy()
            .takes(
                "DiagnoseRequest",
                """
                {"id":"D1","text":"需要一种新型环保涂料技术"}\
                """)
            .answers(200, "DiagnosisAnswer")
            .by(this::diagnose),
        Route.post("/v1/diagnose:batch", "诊断多条需求")
            .heavy()
            .takes(
                "DiagnoseBatchRequest",
                """
                {"demands":[{"id":"D1","text":"花生摘果机摘不净"},{"id":"D2","text":"诚邀合作"}]}\
                """)
            .answers(200, "DiagnoseBatchAnswer")
            .by(this::batch));
  }

  private Answer diagnose(Call call) {
    return Answer.ok(
        DiagnosisAnswer.of(engine.diagnose(AskedDemand.of(call)).withForm(form.of(call.body()))));
  }

  private Answer batch(Call call) {
    List<Demand> demands = AskedDemand.all(call);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode answers = json.putArray("answers");
    Function<Demand, Diagnosis> diagnosing = engine.diagnosing();
    for (int i = 0; i < demands.size(); i++) {
      call.proceed();
      JsonNode asked = call.body().path("demands").path(i);
      answers.add(DiagnosisAnswer.of(diagnosing.apply(demands.get(i)).withForm(form.of(asked))));
    }
    return Answer.ok(json);
  }
}
