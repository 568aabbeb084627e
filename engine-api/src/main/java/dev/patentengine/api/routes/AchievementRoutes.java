package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import java.util.List;

/** Achievements that are offered, one by one, without contacts. Safe for concurrent use. */
public final class AchievementRoutes {

  private static final String PATH = "/v1/achievements/{id}";
  private static final Parameter ID = OwnedRecords.id("成果", "A1");

  private final OwnedRecords<Achievement> records;

  /** Routes over this engine. */
  public AchievementRoutes(PatentEngine engine) {
    this.records =
        new OwnedRecords<>(
            "成果",
            AchievementJson::read,
            engine::storeAchievements,
            engine::achievement,
            engine::removeAchievement);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一项可转化的成果，不含联系方式；有本客户私有的则为私有的")
            .with(ID)
            .answers(200, "Achievement")
            .by(call ->
                Answer.ok(AchievementJson.write(records.get(call)).put("id", call.path("id")))),
        Route.put(PATH, "存入一项成果；匹配时随专利给出")
            .role(Role.WRITE)
            .with(ID)
            .with(OwnedRecords.PRIVATE)
            .takes(
                "Achievement",
                """
                {"id":"A1","title":"换挡操纵机构","organization":"某大学","patents":["CN199100001B"]}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(records::put),
        Route.delete(PATH, "删除一项成果；有本客户私有的则删私有的")
            .role(Role.WRITE)
            .with(ID)
            .answersNothing()
            .by(records::remove));
  }
}
