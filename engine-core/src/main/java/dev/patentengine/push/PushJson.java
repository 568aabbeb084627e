package dev.patentengine.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.store.RecordForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A push as a JSON object, and back. Stateless. */
public final class PushJson {

  private PushJson() {}

  static RecordForm<Push> form() {
    return new RecordForm<>(Push::key, PushJson::write, PushJson::read);
  }

  /** {@code {"demand","patent","score","reasons":[…],"cautions":[…],"at"}}. */
  public static ObjectNode write(Push push) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("demand", push.demand()).put("patent", push.patent());
    json.put("score", Math.round(push.score() * 1e6) / 1e6);
    texts(json.putArray("reasons"), push.reasons());
    texts(json.putArray("cautions"), push.cautions());
    return json.put("at", push.at().toString());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static Push read(JsonNode json) {
    return new Push(
        json.path("demand").asText(),
        json.path("patent").asText(),
        json.path("score").asDouble(),
        texts(json.path("reasons")),
        texts(json.path("cautions")),
        Instant.parse(json.path("at").asText()));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
