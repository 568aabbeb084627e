package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.TeamAnswers;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import dev.patentengine.team.ExpertModel;
import dev.patentengine.team.InstitutionType;
import dev.patentengine.team.TeamConditions;
import dev.patentengine.team.TeamRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Teams for demands. Safe for concurrent use. */
public final class TeamRoutes {

  private static final int TOP = 3;

  private final PatentEngine engine;

  /** Routes over this engine. */
  public TeamRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/teams", "团队：谁能解决这条需求，附专利证据；不含联系方式")
            .heavy()
            .takes(
                "TeamsRequest",
                """
                {"id":"D1","text":"电池包夏天过热，需要液冷板方案","top":2}\
                """,
                """
                {"text":"膜丝容易断","institutions":["university","institute"],"size":3}\
                """)
            .answers(200, "TeamsAnswer")
            .by(this::teams));
  }

  private Answer teams(Call call) {
    Demand demand = AskedDemand.of(call);
    TeamRequest request = request(call.body()).seenBy(call.caller().viewer());
    return Answer.ok(TeamAnswers.teams(demand.id(), engine.teams(demand, request), this::title));
  }

  private String title(String id) {
    return engine.patent(id).map(Patent::title).orElse("");
  }

  private static TeamRequest request(JsonNode body) {
    Set<InstitutionType> types =
        texts(body.path("institutions")).stream()
            .map(code -> InstitutionType.valueOf(code.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    TeamConditions conditions =
        new TeamConditions(
            Optional.of(body.path("region").asText("")).filter(c -> !c.isEmpty()).map(Region::new),
            types,
            texts(body.path("exclude")),
            texts(body.path("optedOut")),
            body.path("size").asInt(TeamConditions.LARGEST),
            body.path("newcomers").asDouble(0));
    return new TeamRequest(conditions, ExpertModel.shipped(), body.path("top").asInt(TOP));
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
