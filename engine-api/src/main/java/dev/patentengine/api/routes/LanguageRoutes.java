package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.Answers;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Route;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words, keywords and vectors of texts. Safe for concurrent use. */
public final class LanguageRoutes {

  private static final int KEYWORDS = 10;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public LanguageRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/segment", "分词")
            .heavy()
            .takes(
                "SegmentRequest",
                """
                {"texts":["一种聚偏二氟乙烯中空纤维膜"],"granularity":"reading"}\
                """)
            .answers(200, "SegmentAnswer")
            .by(this::segment),
        Route.post("/v1/keywords", "关键词")
            .heavy()
            .takes(
                "KeywordsRequest",
                """
                {"texts":["装载机变速操纵机构换挡沉重，重载时自动脱档"],"top":3}\
                """)
            .answers(200, "KeywordsAnswer")
            .by(this::keywords),
        Route.post("/v1/embed", "句向量：长度为 1，可用内积比较")
            .heavy()
            .takes(
                "EmbedRequest",
                """
                {"texts":["锂电池隔膜","LED 灯"]}\
                """)
            .answers(200, "EmbedAnswer")
            .by(this::embed));
  }

  private Answer segment(Call call) {
    Granularity granularity =
        Granularity.valueOf(
            call.body().path("granularity").asText("reading").toUpperCase(Locale.ROOT));
    return Answer.ok(results(call, text -> tokens(engine.segment(text, granularity))));
  }

  private static ObjectNode tokens(List<Token> tokens) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("tokens");
    for (Token token : tokens) {
      array
          .addObject()
          .put("text", token.text())
          .put("start", token.span().start())
          .put("end", token.span().end())
          .put("tag", token.tag());
    }
    return json;
  }

  private Answer keywords(Call call) {
    int top = call.body().path("top").asInt(KEYWORDS);
    return Answer.ok(results(call, text -> Answers.keywords(engine.keywords(text, top))));
  }

  private static ObjectNode results(Call call, Function<String, ObjectNode> answer) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode results = json.putArray("results");
    for (JsonNode text : call.body().path("texts")) {
      call.proceed();
      results.add(answer.apply(text.asText()));
    }
    return json;
  }

  private Answer embed(Call call) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("model", ModelAnswer.of(engine.model()));
    ArrayNode vectors = json.putArray("vectors");
    for (JsonNode text : call.body().path("texts")) {
      call.proceed();
      vectors.add(Answers.vector(engine.embed(text.asText())));
    }
    return Answer.ok(json);
  }
}
