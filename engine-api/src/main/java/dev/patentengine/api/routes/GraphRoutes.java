package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.graph.Neighbourhood;
import java.util.List;
import java.util.Locale;

/** What lies around a patent. Safe for concurrent use. */
public final class GraphRoutes {

  private static final int NODES = 60;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public GraphRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/graph/{number}", "关系图：专利周围的发明人、申请人、产业、引证与同族")
            .heavy()
            .with(PatentRoutes.NUMBER)
            .with(Parameter.number("nodes", "最多几个节点，默认 60", 1, 200, NODES))
            .answers(200, "Graph")
            .by(this::graph));
  }

  private Answer graph(Call call) {
    String number = call.path("number");
    int most = (int) call.number("nodes", NODES);
    Neighbourhood found =
        engine
            .graph(number, most)
            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND, "没有专利 " + number).exception());
    return Answer.ok(json(found));
  }

  private static ObjectNode json(Neighbourhood found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode nodes = json.putArray("nodes");
    for (Neighbourhood.Node node : found.nodes()) {
      nodes
          .addObject()
          .put("kind", name(node.kind()))
          .put("key", node.key())
          .put("label", node.label())
          .put("stored", node.stored());
    }
    ArrayNode edges = json.putArray("edges");
    for (Neighbourhood.Edge edge : found.edges()) {
      edges
          .addObject()
          .put("from", edge.from())
          .put("to", edge.to())
          .put("relation", name(edge.relation()));
    }
    return json.put("complete", found.complete());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
