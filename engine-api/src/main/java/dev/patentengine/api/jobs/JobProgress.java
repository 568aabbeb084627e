package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How far a job is.
 *
 * @param phase what it does at the moment, empty before it begins
 * @param done units finished in this phase
 * @param total units in all, 0 if that is not known
 */
public record JobProgress(String phase, long done, long total) {

  /** Nothing done. */
  static final JobProgress NONE = new JobProgress("", 0, 0);

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("phase", phase)
        .put("done", done)
        .put("total", total);
  }

  static JobProgress read(JsonNode json) {
    return new JobProgress(
        json.path("phase").asText(), json.path("done").asLong(), json.path("total").asLong());
  }
}
