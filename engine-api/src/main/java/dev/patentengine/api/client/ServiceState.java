package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.nlp.ModelIdentity;

/**
 * What a service that can answer says of itself. Immutable.
 *
 * @param patents that are stored
 * @param withoutVector how many of them are found by words only so far
 * @param model behind the vectors
 * @param open whether it wants no key
 */
public record ServiceState(long patents, long withoutVector, ModelIdentity model, boolean open) {

  static ServiceState read(JsonNode json) {
    JsonNode model = json.path("model");
    return new ServiceState(
        json.path("patents").asLong(),
        json.path("withoutVector").asLong(),
        new ModelIdentity(
            model.path("name").asText(),
            model.path("digest").asText(),
            model.path("dimensions").asInt()),
        json.path("open").asBoolean());
  }
}
