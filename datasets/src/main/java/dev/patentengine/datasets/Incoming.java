package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.JsonFields;
import java.util.function.Consumer;

/** What a row of an import says: a record, or, as an export of changes writes it, a removal. */
sealed interface Incoming<T> {

  /** A record to be stored. */
  record Kept<T>(T record) implements Incoming<T> {}

  /** {@code {"id":…,"removed":true}}: the record with this id is gone. */
  record Removal<T>(String id) implements Incoming<T> {}

  /** Reads removals too, the rest by {@code records}. */
  static <T> RecordParser<Incoming<T>> parser(RecordParser<T> records) {
    return (json, doubts) -> read(json, doubts, records);
  }

  private static <T> Incoming<T> read(
      JsonNode json, Consumer<JsonFieldException> doubts, RecordParser<T> records) {
    return json.path("removed").asBoolean(false)
        ? new Removal<>(JsonFields.of(json).required("id"))
        : new Kept<>(records.parse(json, doubts));
  }
}
