package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field of a request at fault.
 *
 * @param field its path, such as {@code demands[2].text}; {@code $} for the whole body
 * @param value what stands there, shortened; empty if it is missing, long, or not to be shown
 * @param reason what is wrong, for a reader
 */
public record FieldFault(String field, String value, String reason) {

  private static final int SHOWN = 80;

  public FieldFault {
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("field", field);
    if (!value.isEmpty()) {
      json.put("value", value);
    }
    return json.put("reason", reason);
  }
}
