package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.OrganizationProfile;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.index.SearchResult.Count;
import java.util.List;

/** Organizations as the stored patents show them. Safe for concurrent use. */
public final class OrganizationRoutes {

  private static final Parameter ID =
      Parameter.path("id", "单位的任一名称：全称、曾用名或简称", "[^/\\u0000-\\u001f\\u007f]{1,100}", "楚江理工大学");

  private final PatentEngine engine;

  /** Routes over this engine. */
  public OrganizationRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/organizations/{id}", "单位：统一名称、各种署名、专利件数、主要发明人与分类、常合作的团队")
            .heavy()
            .with(ID)
            .answers(200, "Organization")
            .by(this::give));
  }

  private Answer give(Call call) {
    String id = call.path("id");
    OrganizationProfile found =
        engine
            .organization(id)
            .orElseThrow(
                () -> Problem.of(ProblemKind.NOT_FOUND, "没有单位 " + id + " 的专利").exception());
    return Answer.ok(json(id, found));
  }

  private static ObjectNode json(String id, OrganizationProfile found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id).put("name", found.name());
    counts(json.putArray("published"), "name", found.published());
    json.put("patents", found.patents());
    counts(json.putArray("inventors"), "name", found.inventors());
    counts(json.putArray("ipc"), "code", found.fields());
    ArrayNode teams = json.putArray("teams");
    for (OrganizationProfile.Group group : found.groups()) {
      ObjectNode team = teams.addObject();
      team.put("lead", group.lead()).put("patents", group.patents());
      counts(team.putArray("members"), "name", group.members());
    }
    return json;
  }

  private static void counts(ArrayNode array, String value, List<Count> counts) {
    counts.forEach(
        count -> array.addObject().put(value, count.value()).put("patents", count.documents()));
  }
}
