package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Agenda;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.Enterprise;
import dev.patentengine.push.Digest;
import dev.patentengine.push.PushJson;
import java.util.List;

/** What goes from patents to demands as JSON with stable field names: pushes, users, agendas. */
public final class PushAnswers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PushAnswers() {}

  /**
   * {@code
   * {"number","demands":[{"rank","demand","score","parts":{…},"reasons":[…],"indicators":[…],
   * "cautions":[…]}],"enterprises":[{"rank","name","score","demands":[…],"patents":[…]}]}}.
   */
  public static ObjectNode users(
      String patent, List<DemandMatch> demands, List<Enterprise> enterprises) {
    ObjectNode json = JSON.objectNode().put("number", patent);
    ArrayNode asked = json.putArray("demands");
    demands.forEach(match -> demand(asked.addObject(), match));
    ArrayNode firms = json.putArray("enterprises");
    for (Enterprise enterprise : enterprises) {
      ObjectNode firm = firms.addObject().put("rank", enterprise.rank());
      firm.put("name", enterprise.name()).put("score", Answers.rounded(enterprise.score()));
      texts(firm.putArray("demands"), enterprise.demands());
      texts(firm.putArray("patents"), enterprise.patents());
    }
    return json;
  }

  private static void demand(ObjectNode json, DemandMatch match) {
    json.put("rank", match.rank()).put("demand", match.demand());
    json.put("score", Answers.rounded(match.score()));
    Answers.parts(json.putObject("parts"), match.parts());
    Answers.reasons(json.putArray("reasons"), match.reasons());
    IndicatorAnswers.write(json.putArray("indicators"), match.indicators());
    Answers.cautions(json.putArray("cautions"), match.cautions());
  }

  /** {@code {"subscription":{…},"pushes":[{"demand","patent","score","reasons":[…],…}]}}. */
  public static ObjectNode digest(Digest digest) {
    ObjectNode json = JSON.objectNode();
    json.set("subscription", digest.subscription().json());
    ArrayNode pushes = json.putArray("pushes");
    digest.pushes().forEach(push -> pushes.add(PushJson.write(push)));
    return json;
  }

  /** {@code {"meetings":[{"slot","demand","offer","score","patents":[…]}],"without":[…]}}. */
  public static ObjectNode agenda(Agenda agenda) {
    ObjectNode json = JSON.objectNode();
    ArrayNode meetings = json.putArray("meetings");
    for (Agenda.Item item : agenda.meetings()) {
      ObjectNode one = meetings.addObject().put("slot", item.meeting().slot());
      one.put("demand", item.meeting().demand()).put("offer", item.meeting().offer());
      one.put("score", Answers.rounded(item.meeting().score()));
      texts(one.putArray("patents"), item.patents());
    }
    texts(json.putArray("without"), agenda.without());
    return json;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
