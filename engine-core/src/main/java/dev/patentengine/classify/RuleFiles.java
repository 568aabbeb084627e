package dev.patentengine.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads the reference table and the corrections to it, both one JSON object a line. */
final class RuleFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RuleFiles() {}

  /**
   * The corrected rules of these lines.
   *
   * @throws IllegalArgumentException if a line cannot be read, or a correction does not fit its row
   */
  static List<IndustryRule> read(List<String> table, List<String> corrections) {
    List<IndustryRule> rules = new ArrayList<>();
    for (String line : table) {
      JsonNode row = json(line);
      rules.add(
          new IndustryRule(
              rules.size(),
              row.path("sei").asText(),
              texts(row, "include"),
              texts(row, "exclude"),
              texts(row, "keywords"),
              List.of()));
    }
    for (String line : corrections) {
      correct(rules, json(line));
    }
    return rules;
  }

  private static void correct(List<IndustryRule> rules, JsonNode correction) {
    int row = correction.path("row").asInt(-1);
    if (row < 0
        || row >= rules.size()
        || !rules.get(row).code().equals(correction.path("sei").asText())) {
      throw new IllegalArgumentException("a correction to a row that is not there: " + correction);
    }
    IndustryRule old = rules.get(row);
    List<String> without = new ArrayList<>(old.without());
    without.addAll(texts(correction, "without"));
    rules.set(
        row,
        new IndustryRule(
            row,
            old.code(),
            changed(old.include(), correction, "include"),
            changed(old.exclude(), correction, "exclude"),
            changed(old.keywords(), correction, "keywords"),
            without));
  }

  private static List<String> changed(List<String> values, JsonNode correction, String field) {
    List<String> changed = new ArrayList<>(values);
    for (String value : texts(correction, field + "Remove")) {
      if (!changed.remove(value)) {
        throw new IllegalArgumentException(
            "the row has no " + field + " " + value + ": " + correction);
      }
    }
    changed.addAll(texts(correction, field + "Add"));
    return changed;
  }

  private static List<String> texts(JsonNode json, String field) {
    List<String> texts = new ArrayList<>();
    json.path(field).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + line, e);
    }
  }
}
