package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import java.util.List;

/** Achievements that are offered, one by one, without contacts. Safe for concurrent use. */
public final class AchievementRoutes {

  private static final String PATH = "/v1/achievements/{id}";
  private static final Parameter ID =
      Parameter.path("id", "成果的编号", "[^/\\u0000-\\u001f\\u007f]{1,100}", "A1");

  private final PatentEngine engine;

  /** Routes over this engine. */
  public AchievementRoutes(PatentEngine engine) {
    this.engine = engine;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, "取一项可转化的成果，不含联系方式").with(ID).answers(200, "Achievement").by(this::give),
        Route.put(PATH, "存入一项成果；匹配时随专利给出")
            .role(Role.WRITE)
            .with(ID)
            .takes(
                "Achievement",
                """
                {"id":"A1","title":"换挡操纵机构","organization":"某大学","patents":["CN199100001B"]}\
                """)
            .answers(200, "Stored")
            .answers(201, "Stored")
            .by(this::store),
        Route.delete(PATH, "删除一项成果").role(Role.WRITE).with(ID).answersNothing().by(this::remove));
  }

  private Answer give(Call call) {
    return Answer.ok(
        AchievementJson.write(
            engine.achievement(call.path("id")).orElseThrow(() -> unknown(call))));
  }

  private static RuntimeException unknown(Call call) {
    return Problem.of(ProblemKind.NOT_FOUND, "没有成果 " + call.path("id")).exception();
  }

  private Answer store(Call call) {
    Achievement achievement = RecordBody.read(call, AchievementJson::read, Achievement::id);
    return StoredAnswer.of(achievement.id(), engine.storeAchievements(List.of(achievement)) > 0);
  }

  private Answer remove(Call call) {
    if (!engine.removeAchievement(call.path("id"))) {
      throw unknown(call);
    }
    return Answer.nothing();
  }
}
