package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.PushAnswers;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.model.Viewer;
import dev.patentengine.push.Push;
import dev.patentengine.push.PushJson;
import dev.patentengine.push.Subscription;
import java.util.List;
import java.util.Optional;

/**
 * From patents to those who could use them, and what is pushed to subscribers. Of the private
 * demands of others nothing is told; subscriptions are their client's own. Safe for concurrent use.
 */
public final class PushRoutes {

  private static final String PATH = "/v1/subscriptions/{id}";
  private static final Parameter ID = OwnedRecords.id("订阅", "S1");
  private static final int TOP = 10;
  private static final double LEAST = 0.5;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public PushRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/patents/{number}/demands", "一件专利可解决哪些常设需求，附理由")
            .heavy()
            .with(PatentRoutes.NUMBER)
            .with(Parameter.number("top", "最多几条，默认 10", 1, 100, TOP))
            .answers(200, "UsersAnswer")
            .by(this::users),
        Route.post("/v1/push", "让上次之后的新专利与新需求比对，答复新增的推送")
            .role(Role.ADMIN)
            .heavy()
            .takes(
                "PushRequest",
                """
                {"least":0.5,"top":10}\
                """)
            .answers(200, "Pushes")
            .by(this::push),
        Route.put(PATH, "新建或修改自己的订阅")
            .role(Role.WRITE)
            .with(ID)
            .takes(
                "SubscriptionRequest",
                """
                {"organization":"某公司","where":"状态:有效","threshold":0.6}\
                """)
            .answersNothing()
            .by(this::subscribe),
        Route.delete(PATH, "取消自己的订阅")
            .role(Role.WRITE)
            .with(ID)
            .answersNothing()
            .by(this::unsubscribe),
        Route.post(PATH + "/digest", "自己的订阅的摘要：上次之后的推送；取过即不再给")
            .role(Role.WRITE)
            .with(ID)
            .answers(200, "Pushes")
            .by(this::digest));
  }

  private Answer users(Call call) {
    String number = call.path("number");
    if (engine.patent(number).isEmpty()) {
      throw Problem.of(ProblemKind.NOT_FOUND, "没有专利 " + number).exception();
    }
    List<DemandMatch> demands =
        engine.demandsFor(number, call.caller().viewer(), (int) call.number("top", TOP));
    ObjectNode json = PushAnswers.users(number, demands, List.of());
    json.remove("enterprises");
    for (JsonNode demand : json.path("demands")) {
      ((ObjectNode) demand)
          .put("demand", call.caller().viewer().shown(demand.path("demand").asText()));
    }
    return Answer.ok(json);
  }

  private Answer push(Call call) {
    double least = call.body().path("least").asDouble(LEAST);
    return Answer.ok(pushes(call, engine.push(least, call.body().path("top").asInt(TOP))));
  }

  private static ObjectNode pushes(Call call, List<Push> pushes) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("pushes");
    Viewer viewer = call.caller().viewer();
    pushes.stream()
        .filter(push -> viewer.sees(push.demand()))
        .forEach(
            push -> array.add(PushJson.write(push).put("demand", viewer.shown(push.demand()))));
    return json;
  }

  private Answer subscribe(Call call) {
    Where.filter(call);
    Viewer viewer = call.caller().viewer();
    JsonNode body = call.body();
    engine.subscribe(
        Subscription.of(
            viewer.own(call.path("id")),
            text(body, "demand").map(id -> kept(id, viewer)),
            text(body, "organization"),
            body.path("where").asText(""),
            body.path("threshold").asDouble(LEAST)));
    return Answer.nothing();
  }

  /** The id under which the demand is kept that the viewer knows by this one. */
  private String kept(String id, Viewer viewer) {
    return engine.demands().find(viewer.own(id)).isPresent() ? viewer.own(id) : id;
  }

  private static Optional<String> text(JsonNode body, String field) {
    return Optional.of(body.path(field).asText("")).filter(text -> !text.isBlank());
  }

  private Answer unsubscribe(Call call) {
    if (!engine.unsubscribe(call.caller().viewer().own(call.path("id")))) {
      throw unknown(call);
    }
    return Answer.nothing();
  }

  private Answer digest(Call call) {
    String id = call.caller().viewer().own(call.path("id"));
    if (engine.subscriptions().stream().noneMatch(known -> known.id().equals(id))) {
      throw unknown(call);
    }
    return Answer.ok(pushes(call, engine.digest(id).pushes()));
  }

  private static RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有订阅 " + call.path("id")).exception();
  }
}
