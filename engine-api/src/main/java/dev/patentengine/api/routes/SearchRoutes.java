package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.index.Facet;
import dev.patentengine.index.SearchSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Full-text and field search. Safe for concurrent use. */
public final class SearchRoutes {

  private static final int TOP = 10;
  private static final int FACET_VALUES = 20;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public SearchRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/search", "检索：全文与字段检索，可筛选、可分面计数、可翻页")
            .heavy()
            .takes(
                "SearchRequest",
                """
                {"query":"电池 ipc:H01M 状态:有效","top":5,"facets":["kind","province"]}\
                """,
                """
                {"query":"","top":0,"facets":["ipc_section"],"facetValues":8}\
                """)
            .answers(200, "SearchAnswer")
            .by(this::search));
  }

  private Answer search(Call call) {
    JsonNode body = call.body();
    String query = body.path("query").asText();
    try {
      SearchSyntax.parse(query);
    } catch (IllegalArgumentException e) {
      throw Problem.field(ProblemKind.INVALID, "query", query, String.valueOf(e.getMessage()))
          .exception();
    }
    int skip = body.path("skip").asInt(0);
    int values = body.path("facetValues").asInt(FACET_VALUES);
    return Answer.ok(
        SearchAnswer.of(
            engine.search(query, skip, body.path("top").asInt(TOP), facets(body)),
            skip,
            values,
            engine::patent));
  }

  private static List<Facet> facets(JsonNode body) {
    List<Facet> facets = new ArrayList<>();
    for (JsonNode name : body.path("facets")) {
      facets.add(Facet.valueOf(name.asText().toUpperCase(Locale.ROOT)));
    }
    return facets.stream().distinct().toList();
  }
}
