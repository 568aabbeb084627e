package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import java.util.List;

/** Standing demands one by one, without contacts. Safe for concurrent use. */
public final class DemandRoutes {

  private static final String PATH = "/v1/demands/{id}";
  private static final Parameter ID = OwnedRecords.id("需求", "D1101");

  private final OwnedRecords<Demand> records;

  /** Routes over this engine. */
  public DemandRoutes(PatentEngine engine) {
    this.records =
        new OwnedRecords<>(
            "需求", DemandJson::read, engine::storeDemands, engine::demand, engine::removeDemand);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一条需求，不含联系方式；有本客户私有的则为私有的")
            .with(ID)
            .answers(200, "Demand")
            .by(call -> Answer.ok(DemandJson.write(records.get(call)).put("id", call.path("id")))),
        Route.put(PATH, "存入一条需求")
            .role(Role.WRITE)
            .with(ID)
            .with(OwnedRecords.PRIVATE)
            .takes(
                "Demand",
                """
                {"id":"D1101","title":"换挡","text":"装载机换挡费劲，重载时自己跳空挡"}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(records::put),
        Route.delete(PATH, "删除一条需求；有本客户私有的则删私有的")
            .role(Role.WRITE)
            .with(ID)
            .answersNothing()
            .by(records::remove));
  }
}
