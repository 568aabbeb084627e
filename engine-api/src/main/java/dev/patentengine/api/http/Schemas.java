package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.patentengine.datasets.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of what the service takes and answers, by name: the same that its document shows.
 * Records of the data standard have theirs from there. Safe for concurrent use.
 */
public final class Schemas {

  private static final String DOCUMENT = "urn:patent-engine:schemas";
  private static final String PARTS = "#/components/schemas/";

  /** Where JSON Schema has what OpenAPI has among its components. */
  private static final String DEFINITIONS = "#/$defs/";

  private static final int TOLD = 20;

  private final ObjectNode components;
  private final SchemaRegistry registry;
  private final Map<String, Schema> byName = new ConcurrentHashMap<>();

  private Schemas(ObjectNode components) {
    this.components = components;
    ObjectNode document = JsonMapper.builder().build().createObjectNode().put("$id", DOCUMENT);
    document.set("$defs", components);
    String text = document.toString().replace(PARTS, DEFINITIONS);
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, text)));
  }

  /** The shipped schemas. */
  public static Schemas load() {
    try (InputStream in =
        Optional.ofNullable(Schemas.class.getResourceAsStream("schemas.json")).orElseThrow()) {
      ObjectNode components = (ObjectNode) JsonMapper.builder().build().readTree(in);
      components.set("LegalEvent", standard(RecordType.LEGAL_EVENT));
      components.set("Patent", standard(RecordType.PATENT));
      components.set("StoredPatent", asStored(components.path("Patent")));
      components.set("Achievement", standard(RecordType.ACHIEVEMENT));
      components.set("Demand", standard(RecordType.DEMAND));
      components.set("Expert", standard(RecordType.EXPERT));
      components.set("Enterprise", standard(RecordType.ENTERPRISE));
      components.set("Institution", standard(RecordType.INSTITUTION));
      components.set("ServiceOrganization", standard(RecordType.SERVICE_ORGANIZATION));
      return new Schemas(components);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped schemas.json", e);
    }
  }

  /** The schema of the data standard, its references made to point here. */
  private static JsonNode standard(RecordType type) throws IOException {
    String inlined =
        type.schemaText().replace(RecordType.LEGAL_EVENT.schemaId(), PARTS + "LegalEvent");
    ObjectNode schema = (ObjectNode) JsonMapper.builder().build().readTree(inlined);
    schema.remove(List.of("$schema", "$id"));
    return schema;
  }

  /** Of a register entry only the plain details are kept. */
  private static JsonNode asStored(JsonNode patent) {
    ObjectNode stored = patent.deepCopy();
    ObjectNode event = stored.withObject("/properties/events/items").removeAll();
    event.put("type", "object").putArray("required").add("code").add("date");
    return stored;
  }

  /** All of them, as a document's components. */
  public ObjectNode components() {
    return components.deepCopy();
  }

  /** What is wrong with {@code node} by the schema of this name, in order of field. */
  public List<FieldFault> faults(String name, JsonNode node) {
    List<Error> errors = byName.computeIfAbsent(name, this::schema).validate(node);
    return errors.stream()
        .map(SchemaFault::of)
        .distinct()
        .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::reason))
        .limit(TOLD)
        .toList();
  }

  private Schema schema(String name) {
    if (!components.has(name)) {
      throw new IllegalArgumentException("no schema " + name);
    }
    return registry.getSchema(SchemaLocation.of(DOCUMENT + DEFINITIONS + name));
  }
}
