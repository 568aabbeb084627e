package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.plan.Plan;
import java.util.List;

/** Recommendation plans as JSON with stable field names. */
public final class PlanAnswers {

  private PlanAnswers() {}

  /**
   * {@code {"id","verdict","day","diagnosis":{…},"industries":[{"code","name","confidence"}],
   * "matches":[…],"teams":[…],"gaps":[…],"steps":[…],"markdown"}}; for a demand that is not
   * accepted matches and teams are empty.
   */
  public static ObjectNode of(Plan plan) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", plan.demand().id());
    json.put("verdict", plan.diagnosis().verdict().code()).put("day", plan.day().toString());
    json.set("diagnosis", DiagnosisAnswer.of(plan.diagnosis()));
    ArrayNode industries = json.putArray("industries");
    plan.industries()
        .forEach(each ->
            industries
                .addObject()
                .put("code", each.code())
                .put("name", each.name())
                .put("confidence", Answers.rounded(each.confidence())));
    json.set("matches", Answers.matches(plan.demand().id(), plan.matches()).path("matches"));
    json.set(
        "teams",
        TeamAnswers.teams(
                plan.demand().id(), plan.teams(), id -> plan.titles().getOrDefault(id, ""))
            .path("teams"));
    texts(json.putArray("gaps"), plan.accepted() ? plan.gaps() : List.of());
    texts(json.putArray("steps"), plan.steps());
    return json.put("markdown", plan.document().markdown());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
