package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.team.ContactDesk;
import dev.patentengine.team.EvidencePatent;
import dev.patentengine.team.ScoredExpert;
import dev.patentengine.team.Signal;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Teams as JSON with stable field names; never a contact. */
public final class TeamAnswers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TeamAnswers() {}

  /**
   * {@code {"id","teams":[{"rank","score","parts":{…},"composed","members":[{"person","name",
   * "organization","role","score","parts":{…},"evidence":[…],"covers":[…],"contact"}],
   * "covers":[…],"open":[…]}]}}.
   *
   * @param titles the title of a patent by its id, empty if unknown
   */
  public static ObjectNode teams(String demandId, List<Team> teams, UnaryOperator<String> titles) {
    ObjectNode json = JSON.objectNode().put("id", demandId);
    ArrayNode array = json.putArray("teams");
    teams.forEach(team -> array.add(team(team, titles)));
    return json;
  }

  private static ObjectNode team(Team team, UnaryOperator<String> titles) {
    ObjectNode json = JSON.objectNode().put("rank", team.rank());
    json.put("score", Answers.rounded(team.score()));
    ObjectNode parts = json.putObject("parts");
    for (Map.Entry<TeamPart, Double> part : team.parts().entrySet()) {
      parts.put(name(part.getKey()), Answers.rounded(part.getValue()));
    }
    json.put("composed", team.composed());
    ArrayNode members = json.putArray("members");
    team.members().forEach(member -> members.add(member(member, titles)));
    texts(json.putArray("covers"), team.covers());
    texts(json.putArray("open"), team.open());
    return json;
  }

  private static ObjectNode member(Team.Member member, UnaryOperator<String> titles) {
    ScoredExpert expert = member.expert();
    ObjectNode json = JSON.objectNode().put("person", expert.person().id());
    json.put("name", expert.person().name());
    json.put("organization", expert.person().organization());
    json.put("role", name(member.role()));
    json.put("score", Answers.rounded(expert.score()));
    ObjectNode parts = json.putObject("parts");
    for (Map.Entry<Signal, Double> part : expert.parts().entrySet()) {
      parts.put(name(part.getKey()), Answers.rounded(part.getValue()));
    }
    ArrayNode evidence = json.putArray("evidence");
    expert.evidence().forEach(work -> evidence.add(evidence(work, titles)));
    texts(json.putArray("covers"), member.covers());
    json.put("worksTogether", member.worksTogether());
    return json.put("contact", ContactDesk.referral(expert.person()));
  }

  private static ObjectNode evidence(EvidencePatent work, UnaryOperator<String> titles) {
    ObjectNode json = JSON.objectNode().put("number", work.id());
    json.put("title", titles.apply(work.id()));
    work.date().ifPresent(date -> json.put("date", date.toString()));
    json.put("score", Answers.rounded(work.score()));
    return json.put("first", work.first());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void texts(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
