package dev.patentengine.datasets;

import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.JsonFields;
import java.util.function.Function;

/** What a row of an import says: a record, or, as an export of changes writes it, a removal. */
sealed interface Incoming<T> {

  /** A record to be stored. */
  record Kept<T>(T record) implements Incoming<T> {}

  /** {@code {"id":…,"removed":true}}: the record with this id is gone. */
  record Removal<T>(String id) implements Incoming<T> {}

  /** Ids are kept as terms of an index; longer ones would be cut there. */
  int LONGEST_ID = 255;

  /** Reads removals too, the rest by {@code records}, whose ids have to be such as can be kept. */
  static <T> RecordParser<Incoming<T>> parser(RecordParser<T> records, Function<T, String> ids) {
    return (json, doubts) -> {
      if (json.path("removed").asBoolean(false)) {
        return new Removal<>(JsonFields.of(json).required("id"));
      }
      T record = records.parse(json, doubts);
      check(ids.apply(record));
      return new Kept<>(record);
    };
  }

  private static void check(String id) {
    if (id.isEmpty()) {
      throw new JsonFieldException("id", "", "缺少编号：入库的记录须有编号");
    }
    if (id.length() > LONGEST_ID || id.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      throw new JsonFieldException("id", id, "编号最长 " + LONGEST_ID + " 字，且不含生僻字（代理对）");
    }
  }
}
