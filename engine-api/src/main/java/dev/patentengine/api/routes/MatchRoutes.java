package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.Answers;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Demand;
import java.util.List;

/** Patents for demands. Safe for concurrent use. */
public final class MatchRoutes {

  private static final int TOP = 5;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public MatchRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/match", "匹配：为一条需求找专利，附理由")
            .heavy()
            .takes(
                "MatchRequest",
                """
                {"id":"D1","text":"装载机换挡费劲，重载时自己跳空挡，希望更换操纵机构","top":3}\
                """,
                """
                {"title":"电池热管理","text":"电池包夏天过热，需要液冷板方案","where":"状态:有效"}\
                """)
            .answers(200, "MatchAnswer")
            .by(this::match),
        Route.post("/v1/match:batch", "匹配多条需求")
            .heavy()
            .takes(
                "MatchBatchRequest",
                """
                {"demands":[{"id":"D1","text":"装载机换挡费劲"},{"id":"D2","text":"膜丝容易断"}],"top":2}\
                """)
            .answers(200, "MatchBatchAnswer")
            .by(this::batch));
  }

  private Answer match(Call call) {
    return Answer.ok(answer(call, AskedDemand.of(call)));
  }

  private Answer batch(Call call) {
    Where.filter(call);
    List<Demand> demands = AskedDemand.all(call);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode answers = json.putArray("answers");
    for (Demand demand : demands) {
      call.proceed();
      answers.add(answer(call, demand));
    }
    return Answer.ok(json);
  }

  private ObjectNode answer(Call call, Demand demand) {
    int top = call.body().path("top").asInt(TOP);
    return Answers.matches(demand.id(), engine.match(demand, Where.conditions(call, demand), top));
  }
}
