package dev.patentengine.datasets;

import dev.patentengine.model.JsonFieldException;

/**
 * What was found wrong with one field.
 *
 * @param field its name or path, as the file writes it; {@code $} is the whole row
 * @param value what stands there, shortened, empty if nothing
 * @param reason what is wrong, for a reader
 */
public record Remark(String field, String value, String reason) {

  static Remark of(JsonFieldException fault) {
    return new Remark(fault.field(), fault.value(), fault.reason());
  }
}
