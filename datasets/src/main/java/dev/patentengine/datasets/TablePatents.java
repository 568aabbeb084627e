package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.model.ApplicationNumber;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import dev.patentengine.model.PublicationNumber;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The patent of a table's row. Its key is the publication number, or where the list has none the
 * application number; a row without either is refused.
 */
final class TablePatents {

  private TablePatents() {}

  static Patent parse(JsonNode json, Consumer<JsonFieldException> doubts) {
    ObjectNode patent = json.deepCopy();
    String number = json.path("number").asText("");
    String application = applicationNumber(json.path("applicationNumber").asText(""));
    Optional<PublicationNumber> published = PublicationNumber.parse(number);
    if (published.isPresent()) {
      patent.put("id", published.get().toString());
    } else if (ApplicationNumber.parse(number).isPresent()) {
      patent.put("id", ApplicationNumber.of(number).toString());
    } else if (number.isEmpty() && !application.isEmpty()) {
      patent.put("id", application);
    } else {
      throw new JsonFieldException(
          "number", number, number.isEmpty() ? "缺少公开（公告）号，也没有申请号" : "不是公开（公告）号");
    }
    if (!application.isEmpty()) {
      patent.put("applicationNumber", application);
    }
    withoutRepeats(patent);
    return PatentJson.read(patent, doubts);
  }

  /** With CN, and its dot where the digit before which it belongs is the check digit. */
  private static String applicationNumber(String text) {
    String bare = text.replaceAll("\\s", "").replaceFirst("(?i)^(?:CN|ZL)", "");
    boolean undotted = bare.matches("(?:\\d{12}|\\d{8})[\\dXx]");
    String dotted =
        undotted
            ? bare.substring(0, bare.length() - 1) + "." + bare.charAt(bare.length() - 1)
            : text;
    Optional<ApplicationNumber> number = ApplicationNumber.parse(dotted);
    if (undotted && !number.map(ApplicationNumber::valid).orElse(false)) {
      return text;
    }
    return number.map(ApplicationNumber::toString).orElse(text);
  }

  private static void withoutRepeats(ObjectNode patent) {
    Set<String> symbols = new LinkedHashSet<>();
    patent.path("ipc").forEach(symbol -> symbols.add(symbol.asText()));
    if (!symbols.isEmpty()) {
      patent.remove("ipc");
      symbols.forEach(patent.putArray("ipc")::add);
    }
  }
}
