package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import java.util.List;

/** Experts one by one, never with how to reach them. Safe for concurrent use. */
public final class ExpertRoutes {

  private static final String PATH = "/v1/experts/{id}";
  private static final Parameter ID = OwnedRecords.id("专家", "E1101");

  private final OwnedRecords<Expert> records;

  /** Routes over this engine. */
  public ExpertRoutes(PatentEngine engine) {
    this.records =
        new OwnedRecords<>(
            "专家", ExpertJson::read, engine::storeExperts, engine::expert, engine::removeExpert);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一位专家，不含联系方式；有本客户私有的则为私有的")
            .with(ID)
            .answers(200, "Expert")
            .by(call -> Answer.ok(ExpertJson.write(records.get(call)).put("id", call.path("id")))),
        Route.put(PATH, "存入一位专家；推荐团队时作为依据")
            .role(Role.WRITE)
            .with(ID)
            .with(OwnedRecords.PRIVATE)
            .takes(
                "Expert",
                """
                {"id":"E1101","name":"某专家","organization":"某大学","fields":["机械传动"]}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(records::put),
        Route.delete(PATH, "删除一位专家；有本客户私有的则删私有的")
            .role(Role.WRITE)
            .with(ID)
            .answersNothing()
            .by(records::remove));
  }
}
