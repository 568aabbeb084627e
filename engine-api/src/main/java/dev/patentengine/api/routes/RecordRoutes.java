package dev.patentengine.api.routes;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.ExpertJson;
import java.util.List;

/**
 * Standing demands, experts and achievements one by one, never with how to reach anyone. Safe for
 * concurrent use.
 */
public final class RecordRoutes {

  private RecordRoutes() {}

  /** The demands of {@code engine}. */
  public static List<Route> demands(PatentEngine engine) {
    var records =
        new OwnedRecords<>(
            "/v1/demands/{id}",
            OwnedRecords.id("需求", "D1101"),
            "需求",
            "Demand",
            DemandJson::read,
            engine.demands());
    return List.of(
        records.giving("取一条需求", DemandJson::write),
        records.storing(
            "存入一条需求",
            """
            {"id":"D1101","title":"换挡","text":"装载机换挡费劲，重载时自己跳空挡"}\
            """),
        records.removing("删除一条需求"));
  }

  /** The experts of {@code engine}. */
  public static List<Route> experts(PatentEngine engine) {
    var records =
        new OwnedRecords<>(
            "/v1/experts/{id}",
            OwnedRecords.id("专家", "E1101"),
            "专家",
            "Expert",
            ExpertJson::read,
            engine.experts());
    return List.of(
        records.giving("取一位专家", ExpertJson::write),
        records.storing(
            "存入一位专家；推荐团队时作为依据",
            """
            {"id":"E1101","name":"某专家","organization":"某大学","fields":["机械传动"]}\
            """),
        records.removing("删除一位专家"));
  }

  /** The achievements of {@code engine}. */
  public static List<Route> achievements(PatentEngine engine) {
    var records =
        new OwnedRecords<>(
            "/v1/achievements/{id}",
            OwnedRecords.id("成果", "A1"),
            "成果",
            "Achievement",
            AchievementJson::read,
            engine.achievements());
    return List.of(
        records.giving("取一项可转化的成果", AchievementJson::write),
        records.storing(
            "存入一项成果；匹配时随专利给出",
            """
            {"id":"A1","title":"换挡操纵机构","organization":"某大学","patents":["CN199100001B"]}\
            """),
        records.removing("删除一项成果"));
  }
}
