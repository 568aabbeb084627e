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
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import java.util.List;

/**
 * Organizations: as they are registered, without how to reach them, and as the stored patents show
 * them. Safe for concurrent use.
 */
public final class OrganizationRoutes {

  private static final String PATH = "/v1/organizations/{id}";
  private static final Parameter NAME =
      Parameter.path("id", "单位的编号或任一名称：全称、曾用名、别名或简称", OwnedRecords.SEGMENT, "楚江理工大学");

  private final PatentEngine engine;
  private final OwnedRecords<Organization> records;

  /** Routes over this engine. */
  public OrganizationRoutes(PatentEngine engine) {
    this.engine = engine;
    this.records =
        new OwnedRecords<>(
            PATH,
            OwnedRecords.id("单位", "O1101"),
            "登记单位",
            "OrganizationRecord",
            OrganizationJson::read,
            engine.organizations());
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "单位：登记的内容，各种署名、专利件数、主要发明人与分类、常合作的团队；不含联系方式")
            .heavy()
            .with(NAME)
            .answers(200, "Organization")
            .by(this::give),
        records.storing(
            "存入一个单位：企业、高校院所或服务机构",
            """
            {"id":"O1101","name":"某某大学","type":"university","aliases":["某某工学院"],"disciplines":["机械工程"]}\
            """,
            """
            {"id":"O1101","name":"某某股份有限公司","types":["high-tech"],"size":"medium","products":["装载机"]}\
            """),
        records.removing("删除一个单位"));
  }

  private Answer give(Call call) {
    OrganizationProfile found =
        engine
            .organizationProfile(call.path("id"), call.caller().viewer())
            .orElseThrow(() -> unknown(call));
    return Answer.ok(json(call.path("id"), found));
  }

  private static RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有登记单位 " + call.path("id") + "，也没有它的专利").exception();
  }

  private static ObjectNode json(String id, OrganizationProfile found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id).put("name", found.name());
    found.record().ifPresent(record -> json.set("record", OrganizationJson.write(record)));
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
