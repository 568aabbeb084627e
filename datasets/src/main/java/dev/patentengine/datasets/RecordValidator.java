package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.PatentJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks records against the data standard: first their form by the schema, then, of patents, what
 * has to be true beyond it ({@link PatentRules}). Every fault is told with path, value, rule and
 * advice. Immutable, safe for concurrent use.
 */
public final class RecordValidator {

  private final RecordType type;
  private final Schema schema;
  private final PatentRules rules = PatentRules.load();

  private RecordValidator(RecordType type, Schema schema) {
    this.type = type;
    this.schema = schema;
  }

  /** How much is tolerated. */
  public enum Mode {
    /** Any fault refuses a record. */
    STRICT,
    /** Only a fault that makes a record unusable refuses it. */
    LENIENT
  }

  /** The validator of a kind of record. */
  public static RecordValidator of(RecordType type) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (RecordType each : RecordType.values()) {
      texts.put(each.schemaId(), each.schemaText());
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    return new RecordValidator(type, registry.getSchema(SchemaLocation.of(type.schemaId())));
  }

  /** Every fault of {@code record}, in order of path and rule. */
  public List<Fault> check(JsonNode record) {
    List<Fault> faults = new ArrayList<>();
    for (Error error : schema.validate(record)) {
      faults.add(SchemaFaults.of(error));
    }
    if (type == RecordType.PATENT && faults.stream().noneMatch(Fault::grave)) {
      faults.addAll(beyondForm(record));
    }
    return faults.stream()
        .distinct()
        .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::rule))
        .toList();
  }

  private List<Fault> beyondForm(JsonNode record) {
    try {
      return rules.check(PatentJson.read(record, told -> {}));
    } catch (JsonFieldException e) {
      return List.of(new Fault(e.field(), e.value(), "readable", e.reason(), "改正后再提交", true));
    }
  }

  /** Whether a record with these faults is taken in this mode. */
  public static boolean accepts(List<Fault> faults, Mode mode) {
    return switch (mode) {
      case STRICT -> faults.isEmpty();
      case LENIENT -> faults.stream().noneMatch(Fault::grave);
    };
  }
}
