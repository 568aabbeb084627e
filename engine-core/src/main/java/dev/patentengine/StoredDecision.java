package dev.patentengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.store.RecordForm;
import dev.patentengine.team.PersonDecision;
import dev.patentengine.team.PersonDecision.Merge;
import dev.patentengine.team.PersonDecision.Split;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * An operator's word on who is who, as an index folder keeps it.
 *
 * @param number in which it was said, from 1
 */
record StoredDecision(int number, PersonDecision decision) {

  static RecordForm<StoredDecision> form() {
    return new RecordForm<>(StoredDecision::id, StoredDecision::json, StoredDecision::read);
  }

  private String id() {
    return String.format(Locale.ROOT, "%09d", number);
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("number", number);
    switch (decision) {
      case Merge merge -> json.put("kept", merge.kept()).put("other", merge.other());
      case Split split -> {
        json.put("person", split.person());
        split.works().forEach(json.putArray("works")::add);
      }
    }
    return json;
  }

  private static StoredDecision read(JsonNode json) {
    int number = json.path("number").asInt();
    if (json.has("kept")) {
      return new StoredDecision(
          number, new Merge(json.path("kept").asText(), json.path("other").asText()));
    }
    Set<String> works = new LinkedHashSet<>();
    json.path("works").forEach(work -> works.add(work.asText()));
    return new StoredDecision(number, new Split(json.path("person").asText(), works));
  }
}
