package dev.patentengine.datasets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The kinds of records of the data standard, each described by a JSON Schema (2020-12). */
public enum RecordType {
  PATENT("patent"),
  LEGAL_EVENT("legal-event"),
  DEMAND("demand"),
  EXPERT("expert"),
  ACHIEVEMENT("achievement"),
  ENTERPRISE("enterprise"),
  INSTITUTION("institution"),
  SERVICE_ORGANIZATION("service-organization"),
  POLICY("policy"),
  PATENT_PRODUCT("patent-product");

  private static final String BASE = "https://patentengine.dev/schema/";

  private final String schemaName;

  RecordType(String schemaName) {
    this.schemaName = schemaName;
  }

  /** The lower-case name that the standard uses: {@code service-organization}. */
  public String code() {
    return schemaName;
  }

  /** The identifier of its schema. */
  public String schemaId() {
    return BASE + schemaName + ".schema.json";
  }

  /** The text of its schema. */
  public String schemaText() {
    return String.join("\n", CodeFile.lines("schema/" + schemaName + ".schema.json"));
  }

  /** Its schema. */
  public JsonNode schema() {
    try {
      return JsonMapper.builder().build().readTree(schemaText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema of " + schemaName + " is not JSON", e);
    }
  }
}
