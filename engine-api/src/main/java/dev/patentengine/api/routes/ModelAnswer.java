package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.nlp.ModelIdentity;

/** Which model it is, as JSON. */
final class ModelAnswer {

  private ModelAnswer() {}

  /** {@code {"name","digest","dimensions"}}. */
  static ObjectNode of(ModelIdentity model) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", model.name())
        .put("digest", model.digest())
        .put("dimensions", model.dimensions());
  }
}
