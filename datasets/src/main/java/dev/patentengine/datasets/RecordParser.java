package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.JsonFieldException;
import java.util.function.Consumer;

/**
 * How a JSON object becomes a value.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RecordParser<T> {

  /**
   * The value that {@code json} says.
   *
   * @param doubts takes optional fields that cannot be read and are left out
   * @throws JsonFieldException if the object cannot be used
   */
  T parse(JsonNode json, Consumer<JsonFieldException> doubts);
}
