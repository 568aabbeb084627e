package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.JsonFields;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.model.OrganizationType;
import dev.patentengine.model.OwnerKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads organizations of any of the three records of the data standard, told apart by their type.
 * Words that lists use for its codes (高校, 大型) are taken for them; then the schema decides: a record
 * that lacks something it must have is refused, an optional field that is not right is left out and
 * told. Safe for concurrent use.
 */
final class OrganizationLines implements RecordParser<Organization> {

  private final Map<String, Map<String, String>> codes = codes();
  private final RecordValidator enterprises = RecordValidator.of(RecordType.ENTERPRISE);
  private final RecordValidator institutions = RecordValidator.of(RecordType.INSTITUTION);
  private final RecordValidator services = RecordValidator.of(RecordType.SERVICE_ORGANIZATION);

  private static Map<String, Map<String, String>> codes() {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    for (List<String> row : CodeFile.rows("codes/organization-words.tsv")) {
      Map<String, String> words = codes.computeIfAbsent(row.get(0), field -> new LinkedHashMap<>());
      row.stream().skip(2).forEach(wording -> words.put(wording, row.get(1)));
    }
    return codes;
  }

  @Override
  public Organization parse(JsonNode json, Consumer<JsonFieldException> doubts) {
    JsonFields.of(json).required("name");
    ObjectNode standard = json.deepCopy();
    codes.forEach((field, words) -> {
      if (standard.has(field)) {
        standard.set(field, coded(standard.get(field), words));
      }
    });
    OrganizationType type = type(standard, doubts);
    if (type == OrganizationType.FINANCE) {
      named(standard);
    }
    for (Fault fault : validator(type).check(standard)) {
      take(fault, standard, doubts);
    }
    return OrganizationJson.read(standard, doubts);
  }

  private static JsonNode coded(JsonNode value, Map<String, String> words) {
    if (value.isTextual()) {
      return TextNode.valueOf(words.getOrDefault(value.textValue().strip(), value.textValue()));
    }
    if (!value.isArray()) {
      return value;
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    value.forEach(item -> list.add(coded(item, words)));
    return list;
  }

  /** Of an enterprise the standard writes no type: one that is written goes. */
  private static OrganizationType type(ObjectNode json, Consumer<JsonFieldException> doubts) {
    Optional<String> written = JsonFields.of(json).text("type");
    OwnerKind named = OwnerKind.of(json.path("name").asText());
    if (written.isEmpty() && (named == OwnerKind.UNIVERSITY || named == OwnerKind.INSTITUTE)) {
      doubts.accept(new JsonFieldException("type", "", "没有写单位类型，按企业处理"));
    }
    OrganizationType type = OrganizationJson.type(written);
    if (type == OrganizationType.ENTERPRISE) {
      json.remove("type");
    }
    return type;
  }

  /** The products of a table are names. */
  private static void named(ObjectNode json) {
    ArrayNode products = JsonNodeFactory.instance.arrayNode();
    for (JsonNode product : json.path("products")) {
      products.add(
          product.isTextual()
              ? JsonNodeFactory.instance.objectNode().put("name", product.textValue())
              : product);
    }
    if (!products.isEmpty()) {
      json.set("products", products);
    }
  }

  private RecordValidator validator(OrganizationType type) {
    return switch (type.kind()) {
      case ENTERPRISE -> enterprises;
      case INSTITUTION -> institutions;
      case SERVICE -> services;
    };
  }

  private static void take(Fault fault, ObjectNode json, Consumer<JsonFieldException> doubts) {
    String field = fault.path().replaceFirst("[.\\[].*", "");
    String value = field.equals("contact") ? "" : fault.value();
    JsonFieldException told =
        new JsonFieldException(fault.path(), value, fault.reason() + "；" + fault.advice());
    boolean needed = List.of("id", "name", "type").contains(field);
    if (needed || (fault.rule().equals("required") && !fault.path().contains("."))) {
      throw told;
    }
    json.remove(field);
    doubts.accept(told);
  }
}
