package dev.patentengine.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.patentengine.store.RecordForm;

/**
 * Up to which changes patents and demands have met each other.
 *
 * @param patents cursor of the patents
 * @param demands cursor of the demands
 */
public record Progress(long patents, long demands) {

  static final String ID = "progress";

  /** Nothing has met anything. */
  static final Progress START = new Progress(0, 0);

  static RecordForm<Progress> form() {
    return new RecordForm<>(
        progress -> ID,
        progress ->
            JsonNodeFactory.instance
                .objectNode()
                .put("patents", progress.patents)
                .put("demands", progress.demands),
        Progress::read);
  }

  private static Progress read(JsonNode json) {
    return new Progress(json.path("patents").asLong(), json.path("demands").asLong());
  }
}
